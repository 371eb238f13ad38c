package org.menhu.portal.comment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.moderation.model.Subject;
import org.menhu.portal.moderation.model.SubmittedText;
import org.menhu.portal.moderation.model.SubmittedText.Place;
import org.menhu.portal.moderation.model.SubmittedText.Writer;
import org.menhu.portal.moderation.model.TextStatus;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.shared.model.SecretToken;
import org.menhu.portal.shared.model.Sha256;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.model.VersionedEntity;

/**
 * What a reader says below an article, in plain text. It waits until it is approved; a rejected one stays for the record and
 * is shown to nobody but its writer, with the reason. Replies stand one level below.
 */
@Entity
@Table(name = "comment_comment")
@NamedQuery(name = Comment.FIRST_OF_ARTICLE, query = CommentQueries.FIRST)
@NamedQuery(name = Comment.REPLIES, query = CommentQueries.REPLIES)
@NamedQuery(name = Comment.OWN_OF_ARTICLE, query = CommentQueries.OWN_OF_ARTICLE)
@NamedQuery(
        name = Comment.OPEN_ARTICLE,
        query = "select a from Article a where a.slug = :slug and a.status = :published and a.commentsOpen = true")
@NamedQuery(
        name = Comment.COUNT_WITH_FINGERPRINT,
        query = "select count(c) from Comment c where c.fingerprint = :fingerprint")
@NamedQuery(
        name = Comment.COUNT_REPLIES,
        query = "select count(c) from Comment c where c.parentId = :parentId and c.status = :status")
@NamedQuery(
        name = Comment.COUNT_OF_WRITER,
        query = "select count(c) from Comment c left join c.account w where c.status = :status"
                + " and (c.writerTokenHash = :tokenHash or w.id = :accountId)")
@NamedQuery(
        name = Comment.SETTLED_OF_ACCOUNT,
        query = CommentQueries.SETTLED + " and c.account.id = :accountId group by c.status")
@NamedQuery(
        name = Comment.SETTLED_OF_GUEST,
        query = CommentQueries.SETTLED + " and c.writerTokenHash = :tokenHash and c.account is null group by c.status")
@NamedQuery(name = Comment.OF_WRITER, query = CommentQueries.OWN)
public class Comment extends VersionedEntity {

    public static final String FIRST_OF_ARTICLE = "Comment.firstOfArticle";
    public static final String REPLIES = "Comment.replies";

    /** What a reader has said below one article and others do not see. */
    public static final String OWN_OF_ARTICLE = "Comment.ownOfArticle";

    public static final String OPEN_ARTICLE = "Comment.openArticle";
    public static final String COUNT_WITH_FINGERPRINT = "Comment.countWithFingerprint";
    public static final String COUNT_REPLIES = "Comment.countReplies";
    public static final String COUNT_OF_WRITER = "Comment.countOfWriter";
    public static final String SETTLED_OF_ACCOUNT = "Comment.settledOfAccount";
    public static final String SETTLED_OF_GUEST = "Comment.settledOfGuest";
    public static final String OF_WRITER = "Comment.ofWriter";

    public static final int MAX_LENGTH = 2000;
    public static final int MAX_NAME = 40;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id", nullable = false)
    private Article article;

    /** The comment it answers, which itself answers none. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Comment parent;

    /** For queries: a path to the parent's id would join the parent. */
    @Column(name = "parent_id", insertable = false, updatable = false)
    private Long parentId;

    /** Null for a guest. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "writer_name", nullable = false, length = MAX_NAME)
    @Text(max = MAX_NAME)
    private String writerName;

    @Column(name = "body", nullable = false, length = MAX_LENGTH)
    @Text(max = MAX_LENGTH)
    private String body;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    @NotNull
    private TextStatus status = TextStatus.WAITING;

    @Column(name = "written_at", nullable = false)
    @NotNull
    private Instant writtenAt;

    /** SHA-256 of the token in the writer's cookie, by which he sees his own comment while it waits. */
    @Column(name = "writer_token_hash", length = 64)
    private String writerTokenHash;

    /** The address it came from, for the moderator. */
    @Column(name = "writer_address", length = 45)
    private String writerAddress;

    /** What makes it the same as another: article, sender and words. Unique, so that nothing sent twice is kept twice. */
    @Column(name = "fingerprint", nullable = false, unique = true, length = 64)
    private String fingerprint;

    protected Comment() {}

    /** @param parent the comment it answers or null; an answer to an answer joins the same thread */
    public Comment(Article article, Comment parent, String writerName, String body, Instant writtenAt) {
        this.article = article;
        this.parent = parent == null || parent.parent == null ? parent : parent.parent;
        this.writerName = writerName;
        this.body = body;
        this.writtenAt = writtenAt;
        this.fingerprint = fingerprintOf("name " + writerName);
    }

    /** Notes where it came from, and whose it is when he has signed in, else null. */
    public void sentBy(Account writer, Sender sender) {
        account = writer;
        writerTokenHash = sender.tokenHash();
        writerAddress = sender.address();
        fingerprint = fingerprintOf(writer == null ? "address " + sender.address() : "account " + writer.getId());
    }

    private String fingerprintOf(String sender) {
        return Sha256.hex(String.join(
                "\n",
                sender,
                article.getSlug().value(),
                body.replaceAll("\\s+", " ").strip()));
    }

    /** How moderators shall see it, below the article of the given title. */
    public SubmittedText toModeration(String title) {
        var writer = new Writer(writerName, account == null ? null : account.getId(), writerTokenHash, writerAddress);
        var link = "/article/" + article.getSlug();
        var answered = parent == null ? null : parent.writerName + ": " + parent.body;
        return new SubmittedText(
                new Subject(TextKind.COMMENT, getId()), body, writer, new Place(title, link, answered));
    }

    /** Puts name and text as readers may see them; the rest of it stays as it was sent. */
    public void mask(String shownName, String shownBody) {
        writerName = shownName;
        body = shownBody;
    }

    /** Shows it to everybody or hides it, as was decided. */
    public void stand(TextStatus decided) {
        status = decided;
    }

    /** Whether somebody has written it, known by his account or by the token in his cookie; both may be null. */
    public boolean isBy(Long accountId, SecretToken token) {
        return account != null && account.getId().equals(accountId)
                || token != null && token.hash().equals(writerTokenHash);
    }

    /** Whether readers see it: a reply stands and falls with what it answers. */
    public boolean isShown() {
        return status == TextStatus.APPROVED && (parent == null || parent.getStatus() == TextStatus.APPROVED);
    }

    /** Null for a guest. */
    public Long getAccountId() {
        return account == null ? null : account.getId();
    }

    public Article getArticle() {
        return article;
    }

    public Comment getParent() {
        return parent;
    }

    public String getWriterName() {
        return writerName;
    }

    public String getBody() {
        return body;
    }

    public TextStatus getStatus() {
        return status;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public String getFingerprint() {
        return fingerprint;
    }

    public String getWriterTokenHash() {
        return writerTokenHash;
    }

    public String getWriterAddress() {
        return writerAddress;
    }
}
