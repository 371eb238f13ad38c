package org.menhu.portal.article.model;

import java.io.Serializable;

/** An article of a series as its editors see it, with the title of the newest text. */
public record SeriesMember(Long id, ArticleStatus status, Stage stage, String title) implements Serializable {

    public Situation situation() {
        return new Situation(status, stage);
    }
}
