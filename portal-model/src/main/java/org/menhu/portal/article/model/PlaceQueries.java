package org.menhu.portal.article.model;

/**
 * What {@link Place} asks in the database's own words: several short lists at once, and each from the index in whose order it
 * is read. Derby has to be told which one that is, or it reads the other and sorts all of a list for its first lines; for
 * PostgreSQL the hint is a comment, which ends with its line.
 */
final class PlaceQueries {

    /** Nobody reads on from more. */
    private static final int RELATED = 6;

    private static final String NEWEST_FIRST = " article_place --DERBY-PROPERTIES index=ARTICLE_PLACE_NEWEST\n";

    private static final String OF_LIST = " where list_kind = ?1 and list_id = ?2";

    static final String OLDER = "select published_at, article_id from" + NEWEST_FIRST + OF_LIST
            + " and published_at <= ?3 and (published_at < ?3 or article_id < ?4)"
            + " order by published_at desc, article_id desc fetch first ?5 rows only";

    static final String NEWER = "select published_at, article_id from article_place" + OF_LIST
            + " and published_at >= ?3 and (published_at > ?3 or article_id > ?4)"
            + " order by published_at, article_id fetch first ?5 rows only";

    private static final String OF_ALL = " where list_kind = 'ALL' and list_id = 0 and published_at ";

    /** The nearest on either side, and the related ones; sorted by what tells them apart. */
    static final String ONWARD = "select 0 as relation, o.article_id, o.published_at, 0 as shared from"
            + " (select article_id, published_at from" + NEWEST_FIRST + OF_ALL
            + "<= ?1 and (published_at < ?1 or article_id < ?2)"
            + " order by published_at desc, article_id desc fetch first 1 rows only) o"
            + " union all select 1, n.article_id, n.published_at, 0 from"
            + " (select article_id, published_at from article_place" + OF_ALL
            + ">= ?1 and (published_at > ?1 or article_id > ?2)"
            + " order by published_at, article_id fetch first 1 rows only) n"
            + " union all select 2, r.article_id, r.published_at, r.shared from"
            + " (select p.article_id, max(p.published_at) as published_at, count(*) as shared"
            + " from article_place o join article_list l on l.list_kind = o.list_kind and l.list_id = o.list_id"
            + " join article_place p on p.list_kind = l.list_kind and p.list_id = l.list_id"
            + " and p.published_at >= l.recent_from"
            + " where o.article_id = ?2 and (o.list_kind = 'TAG' or o.list_kind = 'CATEGORY') and p.article_id <> ?2"
            + " group by p.article_id order by shared desc, published_at desc, article_id desc"
            + " fetch first " + RELATED + " rows only) r"
            + " order by 1, 4 desc, 3 desc, 2 desc";

    private PlaceQueries() {}
}
