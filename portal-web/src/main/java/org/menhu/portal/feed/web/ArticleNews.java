package org.menhu.portal.feed.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.menhu.portal.article.model.ArticleAddress;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.article.model.PublishedArticle;
import org.menhu.portal.feed.model.ArticleFeed;
import org.menhu.portal.setting.model.SettingKey;
import org.menhu.portal.setting.web.SettingSiteBacking;

/** Articles as news. */
record ArticleNews(SettingSiteBacking site) {

    /** Characters of whole texts in a feed; what comes after them is told by its summary. */
    private static final int MOST = 1_000_000;

    Feed of(ArticleFeed feed) {
        var ownPath = feed.name() == null ? "" : feed.path();
        return new Feed(
                feed.name() == null ? site.getName() : feed.name() + " - " + site.getName(),
                feed.name() == null ? site.text(SettingKey.SITE_DESCRIPTION.name()) : feed.description(),
                site.absolute(feed.path()),
                site.absolute(ownPath + "/feed"),
                site.getLocale(),
                entries(feed));
    }

    private List<Feed.Entry> entries(ArticleFeed feed) {
        var entries = new ArrayList<Feed.Entry>();
        var left = site.getSite().is(SettingKey.FEED_WHOLE) ? MOST : 0;
        for (var article : feed.articles()) {
            var length = article.body().toString().length();
            entries.add(entry(article, feed.tags(article), length <= left ? html(article) : null));
            left -= Math.min(left, length);
        }
        return entries;
    }

    private Feed.Entry entry(PublishedArticle article, List<String> tags, String html) {
        return new Feed.Entry(
                id(article),
                site.absolute(address(article).path()),
                null,
                article.title(),
                article.authorDisplayName(),
                article.publishedAt(),
                address(article).changedAt(),
                tags,
                article.summary(),
                null,
                html);
    }

    private String html(PublishedArticle article) {
        var credit = new Credit(article).html(site.getLocale());
        return article.body().at(site.absolute(""), address(article).path()) + credit;
    }

    private static ArticleAddress address(PublishedArticle article) {
        return new ArticleAddress(article.slug(), ArticleKind.ARTICLE, article.publishedAt(), article.correctedAt());
    }

    /** Made of what stays when an address, or that of the site, changes: so nobody is told an article twice. */
    private String id(PublishedArticle article) {
        var name = site.text(SettingKey.SET_UP_AT.name()) + "/" + article.id();
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
