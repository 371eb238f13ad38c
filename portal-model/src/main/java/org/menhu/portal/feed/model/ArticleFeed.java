package org.menhu.portal.feed.model;

import java.util.List;
import org.menhu.portal.article.model.PublishedArticle;

/**
 * The newest articles of a list.
 *
 * @param name of the list, null for that of the whole site
 * @param path of the list's page
 */
public record ArticleFeed(String name, String description, String path, List<PublishedArticle> articles) {}
