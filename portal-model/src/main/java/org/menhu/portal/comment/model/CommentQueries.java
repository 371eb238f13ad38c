package org.menhu.portal.comment.model;

/** What the queries of comments have in common. */
final class CommentQueries {

    private static final String SHOWN =
            "select new org.menhu.portal.comment.model.ShownComment(c.id, c.parentId, c.writerName, c.body,"
                    + " c.writtenAt, c.status, w.id, v.fileKey, v.format, v.width, v.height)"
                    + " from Comment c left join c.account w"
                    + " left join Media v on v.id = w.avatarMediaId";

    private static final String IN_ORDER = " order by c.writtenAt, c.id";

    static final String FIRST =
            SHOWN + " where c.article.id = :articleId and c.status = :approved and c.parentId is null" + IN_ORDER;
    static final String REPLIES = SHOWN + " where c.parentId in :parents and c.status = :approved" + IN_ORDER;
    static final String OWN_OF_ARTICLE = SHOWN + " where c.article.id = :articleId and c.status <> :approved"
            + " and (c.writerTokenHash = :tokenHash or w.id = :accountId)" + IN_ORDER;

    /** What still awaits a decision, shown or not, speaks neither for its writer nor against him. */
    static final String SETTLED =
            "select c.status, count(c) from Comment c where not exists (select i.id from QueueItem i"
                    + " where i.text.kind = org.menhu.portal.screening.model.TextKind.COMMENT and i.text.id = c.id"
                    + " and i.status = org.menhu.portal.moderation.model.ItemStatus.WAITING)";

    static final String OWN =
            "select new org.menhu.portal.comment.model.OwnComment(c.id, c.body, c.writtenAt, c.status, a.slug, r.title)"
                    + " from Comment c join c.article a left join c.account w, Revision r"
                    + " where r.article = a and r.number = a.releasedRevision"
                    + " and (c.writerTokenHash = :tokenHash or w.id = :accountId) order by c.writtenAt desc, c.id desc";

    private CommentQueries() {}
}
