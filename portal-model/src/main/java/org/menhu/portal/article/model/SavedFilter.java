package org.menhu.portal.article.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.model.VersionedEntity;

/** What somebody asks of the console's list again and again, under a name of his own. */
@Entity
@Table(name = "article_saved_filter")
@NamedQuery(
        name = SavedFilter.OF_OWNER,
        query = "select f from SavedFilter f where f.owner.id = :ownerId and f.kind = :kind order by f.name")
public class SavedFilter extends VersionedEntity {

    public static final String OF_OWNER = "SavedFilter.ofOwner";

    private static final int MAX_QUERY = 2000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id", nullable = false, updatable = false)
    private Account owner;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10, updatable = false)
    private ArticleKind kind;

    @Text(max = 40)
    @Column(name = "name", nullable = false, length = 40, updatable = false)
    private String name;

    @Text(max = MAX_QUERY)
    @Column(name = "query", nullable = false, length = MAX_QUERY)
    private String query;

    protected SavedFilter() {}

    public SavedFilter(Account owner, ArticleKind kind, String name) {
        this.owner = owner;
        this.kind = kind;
        this.name = name;
    }

    public String getName() {
        return name;
    }

    /** As the list's address takes it after the question mark. */
    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }
}
