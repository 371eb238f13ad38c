package org.menhu.portal.article.model;

/**
 * The pieces that the queries of readers are made of. {@link #IS_SHOWN} is the one rule of what anybody may see: every list,
 * page and feed goes through it, whatever {@link Place} says. Nothing is joined to the revision from the left: Derby would
 * read all revisions there are for it.
 */
final class ArticleQueries {

    /** With the revision that readers see, and no other. The parentheses end the condition before a further join. */
    private static final String RELEASED = """
             Article a join Revision r on (r.article = a and r.number = a.releasedRevision)
            """;

    private static final String IS_SHOWN = """
             where a.status = org.menhu.portal.article.model.ArticleStatus.PUBLISHED
            """;

    private static final String IS_ARTICLE = """
             and a.kind = org.menhu.portal.article.model.ArticleKind.ARTICLE
            """;

    static final String LINK =
            "select new org.menhu.portal.article.model.ArticleLink(a.id, a.slug, r.title, a.publishedAt) from"
                    + RELEASED + IS_SHOWN + IS_ARTICLE;

    static final String SUMMARY = """
            select new org.menhu.portal.article.model.ArticleSummary(a.id, a.slug, r.title, r.summary, a.publishedAt,
              a.pinned, a.viewCount, u.name, u.displayName, c.slug, c.name, r.coverId)
            from""" + RELEASED + " join a.author u left join a.category c" + IS_SHOWN + IS_ARTICLE;

    /** The author is joined from the left, though there always is one: only so may the picture's condition name him. */
    private static final String PUBLISHED = """
            select new org.menhu.portal.article.model.PublishedArticle(a.id, a.slug, r.title, r.summary, b.html, r.wordCount,
              a.publishedAt, a.correctedAt, a.viewCount, a.likeCount, a.commentCount, c.id, s.id, s.slug, s.name,
              a.provenance.origin, a.provenance.sourceName, a.provenance.sourceUrl,
              a.provenance.aiAssisted, a.commentsOpen, a.donationsOpen, a.hiddenFromSearch,
              u.id, u.name, u.displayName, v.fileKey, v.format, v.width, v.height, r.coverId)
            from""" + RELEASED + """
                     join RevisionBody b on b.revision = r left join a.author u left join Media v on v.id = u.avatarMediaId
                     left join a.category c left join a.series s""" + IS_SHOWN;

    static final String PAGE = PUBLISHED + " and a.kind = :kind and a.slug = :slug";

    /** Their bodies and all. */
    static final String WHOLE = PUBLISHED + IS_ARTICLE + " and a.id in :ids";

    /** By stretches of the id, which need no sorting and move for no change. */
    static final String ADDRESSES =
            "select new org.menhu.portal.article.model.ArticleAddress(a.slug, a.kind, a.publishedAt,"
                    + " a.correctedAt) from Article a" + IS_SHOWN
                    + " and a.hiddenFromSearch = false and a.id between :first and :last order by a.id";

    /**
     * These take a number and the article's id. They are SQL, as a change by the provider's own language would count as a new
     * version of the article.
     */
    static final String ADD_COMMENTS = "update article set comment_count = comment_count + ?1 where id = ?2";

    static final String ADD_VIEWS =
            "update article set view_count = view_count + ?1 where id = ?2 and status = 'PUBLISHED'";
    static final String ADD_LIKES =
            "update article set like_count = like_count + ?1 where id = ?2 and status = 'PUBLISHED'";

    static final String TAGS = "select new org.menhu.portal.article.model.TagLink(t.id, t.slug, t.name) from" + RELEASED
            + " join a.tags t" + IS_SHOWN;

    static final String AUTHOR = """
            select new org.menhu.portal.article.model.AuthorProfile(u.id, u.name, u.displayName, u.bio, v.fileKey, v.format,
              v.width, v.height) from Account u left join Media v on v.id = u.avatarMediaId where u.name = :name
              and exists (select a.id from Article a""" + IS_SHOWN + IS_ARTICLE + " and a.author = u)";

    static final String SLUGS =
            "select new org.menhu.portal.article.model.ArticleLink(a.id, a.slug, r.title, a.publishedAt) from"
                    + RELEASED + IS_SHOWN + " and a.id in :ids";

    /** Whoever keeps a copy of articles compares it by these. */
    static final String STAMPS =
            "select new org.menhu.portal.article.model.ArticleStamp(a.id, a.version, u.displayName) from Article a"
                    + " join a.author u" + IS_SHOWN + IS_ARTICLE;

    private ArticleQueries() {}
}
