package org.menhu.portal.comment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.model.VersionedEntity;

/**
 * What a reader says below an article, in plain text. It waits until a moderator approves it; a rejected one stays for the
 * record and is shown to nobody but its writer, with the reason. Replies stand one level below.
 */
@Entity
@Table(name = "comment_comment")
public class Comment extends VersionedEntity {

    public static final int MAX_LENGTH = 2000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id", nullable = false)
    private Article article;

    /** The comment it answers, which itself answers none. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Comment parent;

    /** Null for a guest. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "writer_name", nullable = false, length = 40)
    @Text(max = 40)
    private String writerName;

    @Column(name = "body", nullable = false, length = MAX_LENGTH)
    @Text(max = MAX_LENGTH)
    private String body;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    @NotNull
    private CommentStatus status = CommentStatus.WAITING;

    @Column(name = "written_at", nullable = false)
    @NotNull
    private Instant writtenAt;

    /** SHA-256 of the token in the writer's cookie, by which he sees his own comment while it waits. */
    @Column(name = "writer_token_hash", length = 64)
    private String writerTokenHash;

    /** The address it came from, for the moderator. */
    @Column(name = "writer_address", length = 45)
    private String writerAddress;

    protected Comment() {}

    /** @param parent the comment it answers or null; an answer to an answer joins the same thread */
    public Comment(Article article, Comment parent, String writerName, String body, Instant writtenAt) {
        this.article = article;
        this.parent = parent == null || parent.parent == null ? parent : parent.parent;
        this.writerName = writerName;
        this.body = body;
        this.writtenAt = writtenAt;
    }

    /** Notes who sent it: an account, or a guest known by the token in his cookie. */
    public void sentBy(Account sender, String tokenHash, String address) {
        account = sender;
        writerTokenHash = tokenHash;
        writerAddress = address;
    }

    /** @throws BusinessException when it does not wait any more */
    public void approve() {
        decide(CommentStatus.APPROVED);
    }

    /** @throws BusinessException when it does not wait any more */
    public void reject() {
        decide(CommentStatus.REJECTED);
    }

    private void decide(CommentStatus decided) {
        if (status != CommentStatus.WAITING) {
            throw new BusinessException("comment.alreadyDecided");
        }
        status = decided;
    }

    public Article getArticle() {
        return article;
    }

    public Comment getParent() {
        return parent;
    }

    public Account getAccount() {
        return account;
    }

    public String getWriterName() {
        return writerName;
    }

    public String getBody() {
        return body;
    }

    public CommentStatus getStatus() {
        return status;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public String getWriterTokenHash() {
        return writerTokenHash;
    }

    public String getWriterAddress() {
        return writerAddress;
    }
}
