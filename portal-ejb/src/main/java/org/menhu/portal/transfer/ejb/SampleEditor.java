package org.menhu.portal.transfer.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.menhu.portal.article.ejb.ArticleFilingService;
import org.menhu.portal.article.ejb.ArticlePlacingService;
import org.menhu.portal.article.ejb.ArticlePublishingService;
import org.menhu.portal.article.ejb.RevisionWritingService;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleSettings;
import org.menhu.portal.article.model.ArticleText;

/** Does with an article what its editor would do. */
@ApplicationScoped
class SampleEditor {

    @Inject
    private ArticleFilingService filing;

    @Inject
    private RevisionWritingService revisions;

    @Inject
    private ArticlePublishingService publishing;

    @Inject
    private ArticlePlacingService places;

    void write(Article article, ArticleSettings settings, ArticleText text) {
        filing.file(article, settings);
        revisions.write(article, text);
    }

    void publish(Article article, Instant at) {
        publishing.publish(article.getId(), article.getHeadRevision());
        article.datePublication(at);
        places.place(article);
    }
}
