package org.menhu.portal.moderation.model;

/** What the queries of the queue and of the decisions have in common. */
final class QueueQueries {

    static final String PLACES =
            "select new org.menhu.portal.shared.model.Cursor(i.waitingSince, i.id) from QueueItem i"
                    + " where i.status = :waiting and i.text.kind = :kind"
                    + " and i.waitingSince >= :at and (i.waitingSince > :at or i.id > :id)";

    static final String TEXTS = "select new org.menhu.portal.moderation.model.WaitingText(i.id, i.text.kind, i.text.id,"
            + " i.lane, i.text.body, i.text.title, i.text.link, i.text.answered, i.text.writerName, w.id, i.text.writerAddress,"
            + " i.text.fingerprint, i.waitingSince, c.id, c.displayName, i.claimedUntil, k.id)"
            + " from QueueItem i left join i.text.writer w left join i.claimedBy c left join i.keptFrom k"
            + " where i.id in :ids";

    static final String OLDEST_FIRST = " order by i.waitingSince, i.id";

    static final String COUNT = "select count(*) from (select id from moderation_item where status = 'WAITING'"
            + " and text_kind in (?1, ?2, ?3)";

    static final String NO_FURTHER = " fetch first ?4 rows only) counted";

    static final String CARD = "select new org.menhu.portal.moderation.model.DecisionCard(d.id, d.textKind, d.outcome,"
            + " d.reason, d.note, a.id, a.displayName, d.decidedAt, d.undoneAt, d.waitedMs, i.lane, i.text.body,"
            + " i.text.title, i.text.link, i.text.answered, i.text.writerName)"
            + " from Decision d left join d.item i left join d.decidedBy a";

    static final String OLDER = "d.textKind in :kinds and d.decidedAt <= :at and (d.decidedAt < :at or d.id < :id)";

    static final String NEWEST_FIRST = " order by d.decidedAt desc, d.id desc";

    private QueueQueries() {}
}
