package org.menhu.portal.comment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.Objects;
import org.menhu.portal.shared.model.VersionedEntity;

/**
 * A cell of the policy matrix: what happens to the comments of writers of one level of trust in one category, and what else
 * during some hours of the day.
 */
@Entity
@Table(name = "comment_policy")
@NamedQuery(name = CommentPolicy.ALL, query = "select p from CommentPolicy p order by p.id")
public class CommentPolicy extends VersionedEntity {

    public static final String ALL = "CommentPolicy.all";

    /** Null for the row that holds where a category has none of its own. */
    @Column(name = "category_id", nullable = true)
    private Long categoryId;

    @Enumerated(EnumType.STRING)
    @Column(name = "trust", nullable = false, length = 20)
    @NotNull
    private TrustLevel trust;

    @Enumerated(EnumType.STRING)
    @Column(name = "policy_mode", nullable = false, length = 20)
    @NotNull
    private PolicyMode mode = PolicyMode.REVIEW_FIRST;

    /** What holds within the hours; null when nothing else does. */
    @Enumerated(EnumType.STRING)
    @Column(name = "hours_mode", length = 20)
    private PolicyMode hoursMode;

    /** From this hour on, 0 to 23. */
    @Column(name = "hours_from", nullable = false)
    private int hoursFrom = 23;

    /** Until this hour begins, 0 to 23; below {@code hoursFrom} it is that of the next day. */
    @Column(name = "hours_until", nullable = false)
    private int hoursUntil = 7;

    protected CommentPolicy() {}

    public CommentPolicy(Long categoryId, TrustLevel trust) {
        this.categoryId = categoryId;
        this.trust = trust;
    }

    public boolean isFor(Long category, TrustLevel level) {
        return trust == level && Objects.equals(categoryId, category);
    }

    public PolicyMode modeAt(LocalTime time) {
        return hoursMode != null && isWithinHours(time.getHour()) ? hoursMode : mode;
    }

    private boolean isWithinHours(int hour) {
        return hoursFrom <= hoursUntil
                ? hoursFrom <= hour && hour < hoursUntil
                : hour >= hoursFrom || hour < hoursUntil;
    }

    public void set(PolicyMode always, PolicyMode within, int from, int until) {
        mode = always;
        hoursMode = within;
        hoursFrom = Math.clamp(from, 0, 23);
        hoursUntil = Math.clamp(until, 0, 23);
    }

    public Long getCategoryId() {
        return categoryId;
    }

    public TrustLevel getTrust() {
        return trust;
    }

    public PolicyMode getMode() {
        return mode;
    }

    public PolicyMode getHoursMode() {
        return hoursMode;
    }

    public int getHoursFrom() {
        return hoursFrom;
    }

    public int getHoursUntil() {
        return hoursUntil;
    }
}
