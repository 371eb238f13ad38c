package org.menhu.portal.feed.model;

import java.util.List;
import java.util.Map;
import org.menhu.portal.article.model.PublishedArticle;

/**
 * The newest articles of a list.
 *
 * @param name of the list, null for that of the whole site
 * @param path of the list's page
 * @param tags their names, by the article's id
 */
public record ArticleFeed(
        String name, String description, String path, List<PublishedArticle> articles, Map<Long, List<String>> tags) {

    /** The names of the tags of one of the articles. */
    public List<String> tags(PublishedArticle article) {
        return tags.getOrDefault(article.id(), List.of());
    }
}
