package org.menhu.portal.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;

/**
 * One line of the record. It carries the hash of the line before it, so that a line changed or taken out afterwards breaks
 * the chain at its place.
 */
@Entity
@Table(name = "audit_entry")
@NamedQuery(name = AuditEntry.ALL, query = "select e from AuditEntry e order by e.id")
public class AuditEntry {

    public static final String ALL = "AuditEntry.all";

    /** What stands for the hash before the first line. */
    public static final String BEGINNING = "0".repeat(64);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "happened_at", nullable = false)
    private Instant at;

    @Column(name = "actor_id")
    private Long actorId;

    @Column(name = "actor_name", nullable = false, length = 100)
    private String actorName;

    /** Service and method: {@code ArticleWorkflowService.take}. */
    @Column(name = "action", nullable = false, length = 120)
    private String action;

    @Column(name = "subject_id")
    private Long subjectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false, length = 20)
    private AuditOutcome outcome;

    @Column(name = "detail", length = 500)
    private String detail;

    @Column(name = "previous_hash", nullable = false, length = 64)
    private String previousHash;

    @Column(name = "entry_hash", nullable = false, length = 64)
    private String hash;

    protected AuditEntry() {}

    public AuditEntry(Instant at, Actor actor, Act act, String previousHash) {
        this.at = at;
        this.actorId = actor.id();
        this.actorName = actor.name();
        this.action = act.action();
        this.subjectId = act.subjectId();
        this.outcome = act.outcome();
        this.detail = act.detail();
        this.previousHash = previousHash;
        this.hash = computeHash();
    }

    /** Who did it; without an id it was a guest or the portal itself. */
    public record Actor(Long id, String name) {}

    /** What was done, to what, with what result. */
    public record Act(String action, Long subjectId, AuditOutcome outcome, String detail) {}

    /** Whether the line still says what it said when it was written. */
    public boolean isIntact() {
        return hash.equals(computeHash());
    }

    private String computeHash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var field : new Object[] {
                previousHash, at.toEpochMilli(), actorId, actorName, action, subjectId, outcome, detail
            }) {
                var bytes = Objects.toString(field, "").getBytes(StandardCharsets.UTF_8);
                digest.update(
                        (bytes.length + ":").getBytes(StandardCharsets.US_ASCII)); // so that no two rows read alike
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }

    public Long getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    public Long getActorId() {
        return actorId;
    }

    public String getActorName() {
        return actorName;
    }

    public String getAction() {
        return action;
    }

    public Long getSubjectId() {
        return subjectId;
    }

    public AuditOutcome getOutcome() {
        return outcome;
    }

    public String getDetail() {
        return detail;
    }

    public String getPreviousHash() {
        return previousHash;
    }

    public String getHash() {
        return hash;
    }
}
