package org.menhu.portal.audit.ejb;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.menhu.portal.audit.model.AuditChain;
import org.menhu.portal.audit.model.AuditEntry;
import org.menhu.portal.audit.model.AuditFilter;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Reads the record and proves that nobody has changed it. */
@Stateless
@Guarded
@Permitted(Permission.AUDIT_READ)
public class AuditReadingService {

    private static final int BATCH = 500; // lines in memory at once

    @PersistenceContext
    private EntityManager entities;

    /** Some lines, the newest first. */
    public List<AuditEntry> find(AuditFilter filter, int first, int size) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(AuditEntry.class);
        var entry = query.from(AuditEntry.class);
        query.where(conditions(filter, builder, entry)).orderBy(builder.desc(entry.get("id")));
        return entities.createQuery(query)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    public long count(AuditFilter filter) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var entry = query.from(AuditEntry.class);
        query.select(builder.count(entry)).where(conditions(filter, builder, entry));
        return entities.createQuery(query).getSingleResult();
    }

    /** The number of the first line that was changed, or behind which one is missing; empty when the record is whole. */
    public OptionalLong firstBroken() {
        var expected = AuditEntry.BEGINNING;
        var last = 0L;
        for (var first = 0; ; first += BATCH) {
            var lines = entities.createNamedQuery(AuditEntry.ALL, AuditEntry.class)
                    .setFirstResult(first)
                    .setMaxResults(BATCH)
                    .getResultList();
            for (var line : lines) {
                if (!line.isIntact() || !line.getPreviousHash().equals(expected)) {
                    return OptionalLong.of(line.getId());
                }
                expected = line.getHash();
                last = line.getId();
            }
            if (lines.size() < BATCH) {
                var end = entities.find(AuditChain.class, AuditChain.ID).getLastHash();
                return expected.equals(end) ? OptionalLong.empty() : OptionalLong.of(last);
            }
            entities.clear();
        }
    }

    private static Predicate[] conditions(AuditFilter filter, CriteriaBuilder builder, Root<AuditEntry> entry) {
        var conditions = new ArrayList<Predicate>();
        if (filter.actor() != null && !filter.actor().isBlank()) {
            conditions.add(builder.like(builder.lower(entry.get("actorName")), pattern(filter.actor()), '!'));
        }
        if (filter.actions() != null) {
            conditions.add(entry.get("action").in(filter.actions()));
        }
        if (filter.outcome() != null) {
            conditions.add(builder.equal(entry.get("outcome"), filter.outcome()));
        }
        return conditions.toArray(Predicate[]::new);
    }

    private static String pattern(String part) {
        return "%" + part.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
