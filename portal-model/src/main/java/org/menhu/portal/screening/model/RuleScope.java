package org.menhu.portal.screening.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Which texts a rule is about, and when. */
@Embeddable
public class RuleScope {

    /** Null for texts of every kind. */
    @Enumerated(EnumType.STRING)
    @Column(name = "text_kind", length = 20)
    private TextKind textKind;

    /** Null for every part. */
    @Enumerated(EnumType.STRING)
    @Column(name = "text_part", length = 20)
    private TextPart part;

    /** The category in or below which it holds; null for everywhere. */
    @Column(name = "category_id", nullable = true)
    private Long categoryId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected RuleScope() {}

    RuleScope(RuleDraft draft, ZoneId zone) {
        textKind = draft.getTextKind();
        part = draft.getPart();
        categoryId = draft.getCategoryId();
        startsAt = instant(draft.getStartsAt(), zone);
        endsAt = instant(draft.getEndsAt(), zone);
    }

    void fill(RuleDraft draft, ZoneId zone) {
        draft.setTextKind(textKind);
        draft.setPart(part);
        draft.setCategoryId(categoryId);
        draft.setStartsAt(local(startsAt, zone));
        draft.setEndsAt(local(endsAt, zone));
    }

    private static Instant instant(LocalDateTime time, ZoneId zone) {
        return time == null ? null : time.atZone(zone).toInstant();
    }

    private static LocalDateTime local(Instant instant, ZoneId zone) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, zone);
    }

    boolean holds(TextKind sentKind, SentText text, Instant at) {
        return (textKind == null || textKind == sentKind)
                && (categoryId == null || text.categories().contains(categoryId))
                && (startsAt == null || !at.isBefore(startsAt))
                && (endsAt == null || at.isBefore(endsAt));
    }

    boolean has(TextPart textPart) {
        return part == null || part == textPart;
    }
}
