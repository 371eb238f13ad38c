package org.menhu.portal.notice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.shared.model.Text;

/** Told to one account: unread until he opens it, and sent after him by mail when there is a mail server. */
@Entity
@Table(name = "notice")
@NamedQuery(
        name = Notice.OF_ACCOUNT,
        query = "select n from Notice n where n.account.id = :accountId order by n.id desc")
@NamedQuery(name = Notice.COUNT, query = "select count(n) from Notice n where n.account.id = :accountId")
@NamedQuery(
        name = Notice.UNREAD,
        query = "select count(n) from Notice n where n.account.id = :accountId and n.readAt is null")
@NamedQuery(
        name = Notice.MARK_ALL,
        query = "update Notice n set n.readAt = :at where n.account.id = :accountId and n.readAt is null")
@NamedQuery(name = Notice.DUE, query = "select n from Notice n where n.mailDueAt <= :at order by n.mailDueAt, n.id")
@NamedQuery(
        name = Notice.CLAIM,
        query = "update Notice n set n.mailDueAt = :again, n.mailAttempts = n.mailAttempts + 1"
                + " where n.id = :id and n.mailDueAt = :due")
@NamedQuery(name = Notice.SENT, query = "update Notice n set n.mailDueAt = null where n.id = :id")
@NamedQuery(name = Notice.FORGET, query = "delete from Notice n where n.toldAt < :at")
public class Notice {

    public static final String OF_ACCOUNT = "Notice.ofAccount";
    public static final String COUNT = "Notice.count";
    public static final String UNREAD = "Notice.unread";
    public static final String MARK_ALL = "Notice.markAll";

    /** Those whose mail should be on its way. */
    public static final String DUE = "Notice.due";

    /** Takes the mail of one for a while: of several nodes that try, one changes the row. */
    public static final String CLAIM = "Notice.claim";

    public static final String SENT = "Notice.sent";
    public static final String FORGET = "Notice.forget";

    /** Made to stand between texts and never inside one. */
    private static final String UNIT_SEPARATOR = "\u001f";

    private static final int MAX_PARAMETERS = 1000;
    private static final int MAX_PARAMETER = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false)
    private Account account;

    @Column(name = "kind", nullable = false, length = 60)
    @NotNull
    private String kind;

    @Column(name = "path", nullable = false, length = 300)
    @NotNull
    private String path;

    @Column(name = "parameters", length = MAX_PARAMETERS)
    @Text(max = MAX_PARAMETERS, optional = true)
    private String parameters;

    @Column(name = "told_at", nullable = false)
    @NotNull
    private Instant toldAt;

    @Column(name = "read_at")
    private Instant readAt;

    /** When its mail is tried next; null when none is to be sent, or no more. */
    @Column(name = "mail_due_at")
    private Instant mailDueAt;

    @Column(name = "mail_attempts", nullable = false)
    private int mailAttempts;

    protected Notice() {}

    public Notice(Account account, NewNotice told, Instant now) {
        this.account = account;
        this.kind = told.kind();
        this.path = told.path();
        this.parameters = joined(told.parameters());
        this.toldAt = now;
    }

    /** Has it sent by mail as well. */
    public void mailAt(Instant due) {
        mailDueAt = due;
    }

    public void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    private static String joined(List<String> texts) {
        var joined = String.join(
                UNIT_SEPARATOR,
                texts.stream()
                        .map(text -> shortened(text.replaceAll("\\p{Cntrl}+", " "), MAX_PARAMETER))
                        .toList());
        return shortened(joined, MAX_PARAMETERS);
    }

    private static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end) + "…";
    }

    public Long getId() {
        return id;
    }

    public Account getAccount() {
        return account;
    }

    public String getKind() {
        return kind;
    }

    public String getPath() {
        return path;
    }

    public List<String> getParameters() {
        return parameters == null || parameters.isEmpty() ? List.of() : List.of(parameters.split(UNIT_SEPARATOR, -1));
    }

    public Instant getToldAt() {
        return toldAt;
    }

    public Instant getReadAt() {
        return readAt;
    }

    public Instant getMailDueAt() {
        return mailDueAt;
    }

    public int getMailAttempts() {
        return mailAttempts;
    }
}
