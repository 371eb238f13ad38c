package org.menhu.portal.donation.model;

import java.io.Serializable;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.article.model.Category;
import org.menhu.portal.donation.model.DonationCode.Payee;

/** What a payee is called in the console, and whose it is; without an owner it belongs to the site. */
public record PayeeName(Payee payee, Long ownerId, String name) implements Serializable {

    /** Of an article, as the query makes it. */
    public PayeeName(Long articleId, Long authorId, String title) {
        this(new Payee(PayeeKind.ARTICLE, articleId), authorId, title);
    }

    public static PayeeName of(Account author) {
        return new PayeeName(new Payee(PayeeKind.AUTHOR, author.getId()), author.getId(), author.getDisplayName());
    }

    /** With the names of the categories above it. */
    public static PayeeName of(Category category) {
        var parent = category.getParent();
        var name = parent == null ? category.getName() : of(parent).name() + " / " + category.getName();
        return new PayeeName(new Payee(PayeeKind.CATEGORY, category.getId()), null, name);
    }
}
