package org.menhu.portal.moderation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.shared.model.Text;

/** The text of an item of the queue as it was when it got there, which is what is decided on. */
@Embeddable
public class QueuedText {

    static final int MAX_TITLE = 300;
    static final int MAX_ANSWERED = 500;

    @Enumerated(EnumType.STRING)
    @Column(name = "text_kind", nullable = false, length = 20)
    @NotNull
    private TextKind kind;

    @Column(name = "text_id", nullable = false)
    private Long id;

    @Column(name = "body", nullable = false, length = QueueItem.MAX_BODY)
    @Text(max = QueueItem.MAX_BODY)
    private String body;

    @Column(name = "title", nullable = false, length = MAX_TITLE)
    @Text(max = MAX_TITLE)
    private String title;

    @Column(name = "link", nullable = false, length = 300)
    private String link;

    /** What it answers, or the beginning of that. */
    @Column(name = "answered", length = MAX_ANSWERED)
    @Text(max = MAX_ANSWERED, optional = true)
    private String answered;

    @Column(name = "writer_name", nullable = false, length = 60)
    @Text(max = 60)
    private String writerName;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "writer_id")
    private Account writer;

    @Column(name = "writer_token_hash", length = 64)
    private String writerTokenHash;

    @Column(name = "writer_address", length = 45)
    private String writerAddress;

    @Column(name = "fingerprint", nullable = false, length = 64)
    private String fingerprint;

    protected QueuedText() {}

    QueuedText(SubmittedText text, Account writer) {
        this.kind = text.subject().kind();
        this.id = text.subject().id();
        this.body = cut(text.body(), QueueItem.MAX_BODY);
        this.title = cut(text.place().title(), MAX_TITLE);
        this.link = text.place().link();
        this.answered = cut(text.place().answered(), MAX_ANSWERED);
        this.writerName = text.writer().name();
        this.writer = writer;
        this.writerTokenHash = text.writer().tokenHash();
        this.writerAddress = text.writer().address();
        this.fingerprint = Fingerprint.of(kind, text.body());
    }

    /** Between two characters, never in the middle of one. */
    private static String cut(String text, int max) {
        if (text == null || text.length() <= max) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max);
    }

    public Subject subject() {
        return new Subject(kind, id);
    }

    public TextKind getKind() {
        return kind;
    }

    public Long getId() {
        return id;
    }

    public String getBody() {
        return body;
    }

    public String getTitle() {
        return title;
    }

    public String getLink() {
        return link;
    }

    public String getAnswered() {
        return answered;
    }

    public String getWriterName() {
        return writerName;
    }

    public Account getWriter() {
        return writer;
    }

    public String getWriterTokenHash() {
        return writerTokenHash;
    }

    public String getWriterAddress() {
        return writerAddress;
    }

    public String getFingerprint() {
        return fingerprint;
    }
}
