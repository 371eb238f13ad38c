package org.menhu.portal.donation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.model.VersionedEntity;

/** What an author says to whoever has given something for one of his articles. */
@Entity
@Table(name = "donation_thanks")
@NamedQuery(name = ThankYou.OF, query = "select t from ThankYou t where t.account.id = :accountId")
public class ThankYou extends VersionedEntity {

    public static final String OF = "ThankYou.of";

    public static final int MAX = 200;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false)
    @NotNull
    private Account account;

    @Column(name = "words", nullable = false, length = MAX)
    @Text(max = MAX)
    private String words;

    protected ThankYou() {}

    public ThankYou(Account account) {
        this.account = account;
    }

    public void say(String newWords) {
        words = newWords;
    }

    public String getWords() {
        return words;
    }
}
