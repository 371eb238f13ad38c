package org.menhu.portal.account.ejb;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.account.model.AccountFilter;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;

/** The list of accounts, for administrators. */
@Stateless
@Guarded
@Permitted(Permission.ACCOUNT_MANAGE)
public class AccountReadingService {

    @PersistenceContext
    private EntityManager entities;

    public List<Account> find(AccountFilter filter, int first, int size) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(Account.class);
        var account = query.from(Account.class);
        var key = account.get(filter.order().attribute());
        query.where(conditions(filter, builder, account))
                .orderBy(filter.descending() ? builder.desc(key) : builder.asc(key), builder.asc(account.get("id")));
        return entities.createQuery(query)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(AccountFilter filter) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var account = query.from(Account.class);
        query.select(builder.count(account)).where(conditions(filter, builder, account));
        return entities.createQuery(query).getSingleResult();
    }

    /** @throws NotFoundException when there is no such account */
    public Account get(long id) {
        var account = entities.find(Account.class, id);
        if (account == null) {
            throw new NotFoundException();
        }
        return account;
    }

    private static Predicate[] conditions(AccountFilter filter, CriteriaBuilder builder, Root<Account> account) {
        var conditions = new ArrayList<Predicate>();
        if (filter.words() != null && !filter.words().isBlank()) {
            var part = "%" + filter.words().strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
            conditions.add(builder.or(
                    builder.like(account.get("name"), part, '!'),
                    builder.like(builder.lower(account.get("displayName")), part, '!')));
        }
        if (filter.role() != null) {
            conditions.add(builder.isMember(filter.role(), account.get("roles")));
        }
        if (filter.enabled() != null) {
            conditions.add(builder.equal(account.get("enabled"), filter.enabled()));
        }
        return conditions.toArray(Predicate[]::new);
    }
}
