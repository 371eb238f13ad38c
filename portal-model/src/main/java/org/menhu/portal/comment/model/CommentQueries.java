package org.menhu.portal.comment.model;

/** What the queries of comments have in common. */
final class CommentQueries {

    static final String SHOWN =
            "select new org.menhu.portal.comment.model.ShownComment(c.id, p.id, c.writerName, c.body,"
                    + " c.writtenAt, c.status, w.id, a.author.id, v.fileKey, v.format, v.width, v.height)"
                    + " from Comment c join c.article a left join c.parent p left join c.account w"
                    + " left join Media v on v.id = w.avatarMediaId";

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
