package org.menhu.portal.feed.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.menhu.portal.article.model.PublishedArticle;
import org.menhu.portal.feed.model.ArticleFeed;
import org.menhu.portal.setting.model.SettingKey;
import org.menhu.portal.setting.web.SettingSiteBacking;

/** Articles as news. */
record ArticleNews(SettingSiteBacking site) {

    Feed of(ArticleFeed feed) {
        var ownPath = feed.name() == null ? "" : feed.path();
        return new Feed(
                feed.name() == null ? site.getName() : feed.name() + " - " + site.getName(),
                feed.name() == null ? site.text(SettingKey.SITE_DESCRIPTION.name()) : feed.description(),
                site.absolute(feed.path()),
                site.absolute(ownPath + "/feed"),
                site.getLocale(),
                feed.articles().stream().map(this::entry).toList());
    }

    private Feed.Entry entry(PublishedArticle article) {
        var path = "/article/" + article.slug();
        return new Feed.Entry(
                id(article),
                site.absolute(path),
                null,
                article.title(),
                article.authorDisplayName(),
                article.publishedAt(),
                Objects.requireNonNullElse(article.correctedAt(), article.publishedAt()),
                article.summary(),
                site.getSite().is(SettingKey.FEED_WHOLE) ? article.body().at(site.absolute(""), path) : null);
    }

    /** Made of what an article keeps when its address, or the site's protocol, changes: so nobody reads it twice. */
    private String id(PublishedArticle article) {
        var name = URI.create(site.absolute("")).getHost() + "/" + article.id();
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
