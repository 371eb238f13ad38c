package org.menhu.portal.moderation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.VersionedEntity;

/**
 * A text that awaits a decision, as its feature has handed it in. A moderator may claim it for a while, so that nobody else
 * reads it in vain. It is decided once; a decision undone lets it wait again in its old place. A text reported or appealed
 * later becomes a new item.
 */
@Entity
@Table(name = "moderation_item")
@NamedQuery(name = QueueItem.PLACES, query = QueueQueries.PLACES + QueueQueries.OLDEST_FIRST)
@NamedQuery(
        name = QueueItem.PLACES_OF_LANE,
        query = QueueQueries.PLACES + " and i.lane = :lane" + QueueQueries.OLDEST_FIRST)
@NamedQuery(name = QueueItem.TEXTS, query = QueueQueries.TEXTS + QueueQueries.OLDEST_FIRST)
@NamedQuery(
        name = QueueItem.OPEN_OF_TEXT,
        query = "select i from QueueItem i where i.status = :waiting and i.text.kind = :kind and i.text.id = :textId"
                + " and i.lane = :lane")
@NamedQuery(
        name = QueueItem.RECEIVED,
        query = "select i.lane, count(i) from QueueItem i where i.waitingSince >= :from and i.waitingSince < :until"
                + " and i.text.kind in :kinds"
                + " group by i.lane")
@NamedNativeQuery(name = QueueItem.COUNT, query = QueueQueries.COUNT + QueueQueries.NO_FURTHER)
@NamedNativeQuery(
        name = QueueItem.COUNT_OF_LANE,
        query = QueueQueries.COUNT + " and lane = ?5" + QueueQueries.NO_FURTHER)
@NamedQuery(
        name = QueueItem.WAITING_OF_TEXT,
        query = "select i from QueueItem i where i.status = :waiting and i.text.kind = :kind and i.text.id = :textId")
@NamedQuery(
        name = QueueItem.WAVES,
        query = "select i.text.fingerprint, count(i) from QueueItem i where i.status = :waiting"
                + " and i.lane <> org.menhu.portal.moderation.model.Lane.APPEAL"
                + " and i.text.fingerprint in :fingerprints group by i.text.fingerprint having count(i) > 1")
@NamedQuery(
        name = QueueItem.WAVE,
        query = "select i.id from QueueItem i where i.status = :waiting and i.text.fingerprint = :fingerprint"
                + " and i.lane <> org.menhu.portal.moderation.model.Lane.APPEAL order by i.id")
public class QueueItem extends VersionedEntity {

    /** Where those of a kind that wait stand in the queue, behind a place. */
    public static final String PLACES = "QueueItem.places";

    public static final String PLACES_OF_LANE = "QueueItem.placesOfLane";
    public static final String TEXTS = "QueueItem.texts";
    public static final String OPEN_OF_TEXT = "QueueItem.openOfText";
    public static final String WAITING_OF_TEXT = "QueueItem.waitingOfText";
    public static final String RECEIVED = "QueueItem.received";

    /** How many wait of the three kinds 1 to 3, which may be the same; no further than 4. */
    public static final String COUNT = "QueueItem.count";

    /** Those of them in lane 5. */
    public static final String COUNT_OF_LANE = "QueueItem.countOfLane";

    public static final String WAVES = "QueueItem.waves";
    public static final String WAVE = "QueueItem.wave";

    /** A lease this long covers reading a page of the queue, and does not keep others waiting over lunch. */
    public static final Duration LEASE = Duration.ofMinutes(10);

    public static final int MAX_BODY = 4000;

    @Embedded
    private QueuedText text;

    @Enumerated(EnumType.STRING)
    @Column(name = "lane", nullable = false, length = 20)
    @NotNull
    private Lane lane;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    @NotNull
    private ItemStatus status = ItemStatus.WAITING;

    @Column(name = "waiting_since", nullable = false)
    @NotNull
    private Instant waitingSince;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claimed_by")
    private Account claimedBy;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    /** Who has decided on the text before, and so may not judge the appeal against that. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "kept_from")
    private Account keptFrom;

    protected QueueItem() {}

    public QueueItem(SubmittedText text, Account writer, Lane lane, Instant now) {
        this.text = new QueuedText(text, writer);
        this.lane = lane;
        this.waitingSince = now;
    }

    /**
     * Keeps others from deciding for the time of a {@link #LEASE}; claiming again makes it last longer.
     *
     * @throws BusinessException {@code moderation.alreadyDecided}, {@code moderation.ownDecision} for whom it was kept from,
     *     or {@code moderation.claimed} with the name of whoever has it
     */
    public void claim(Account moderator, Instant now) {
        requireDecidableBy(moderator, now);
        claimedBy = moderator;
        claimedUntil = now.plus(LEASE);
    }

    /** Gives back what the moderator has claimed; does nothing when he has not. */
    public void release(Account moderator) {
        if (Objects.equals(claimedBy, moderator)) {
            claimedBy = null;
            claimedUntil = null;
        }
    }

    /**
     * Decides, for once.
     *
     * @param moderator null when the portal itself decides
     * @throws BusinessException as {@link #claim} does
     */
    public Decision decide(Verdict verdict, Account moderator, Instant now) {
        requireDecidableBy(moderator, now);
        status = ItemStatus.DECIDED;
        return new Decision(this, verdict, moderator, now);
    }

    /** Moves what waits to be looked at to what readers complain of; it keeps its place. */
    public void report() {
        lane = Lane.REPORTED;
    }

    /** Lets another than the given moderator decide; null, for the portal itself, keeps it from nobody. */
    public void keepFrom(Account moderator) {
        keptFrom = moderator;
    }

    /** Lets it wait again in its old place, because a decision on it was undone. */
    void reopen() {
        status = ItemStatus.WAITING;
    }

    /** Takes it out of the queue because its writer no longer asks for a decision. */
    public void takeBack() {
        status = ItemStatus.TAKEN_BACK;
    }

    /** Whether it is a text of the moderator's own. */
    public boolean isBy(Account moderator) {
        return moderator != null && moderator.equals(text.getWriter());
    }

    /** Whether the moderator may decide now. */
    public boolean isDecidableBy(Account moderator, Instant now) {
        return status == ItemStatus.WAITING && !isKeptFrom(moderator) && !isClaimedByAnother(moderator, now);
    }

    private boolean isKeptFrom(Account moderator) {
        return keptFrom != null && keptFrom.equals(moderator);
    }

    private boolean isClaimedByAnother(Account moderator, Instant now) {
        return claimedBy != null && !claimedBy.equals(moderator) && now.isBefore(claimedUntil);
    }

    private void requireDecidableBy(Account moderator, Instant now) {
        if (status != ItemStatus.WAITING) {
            throw new BusinessException("moderation.alreadyDecided");
        }
        if (isKeptFrom(moderator)) {
            throw new BusinessException("moderation.ownDecision");
        }
        if (isClaimedByAnother(moderator, now)) {
            throw new BusinessException("moderation.claimed", claimedBy.getDisplayName());
        }
    }

    public QueuedText getText() {
        return text;
    }

    public Lane getLane() {
        return lane;
    }

    public ItemStatus getStatus() {
        return status;
    }

    public Instant getWaitingSince() {
        return waitingSince;
    }

    public Account getClaimedBy() {
        return claimedBy;
    }

    public Instant getClaimedUntil() {
        return claimedUntil;
    }
}
