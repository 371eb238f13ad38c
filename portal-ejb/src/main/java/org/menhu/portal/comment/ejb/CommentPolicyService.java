package org.menhu.portal.comment.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.menhu.portal.article.model.Category;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.comment.model.Comment;
import org.menhu.portal.comment.model.CommentPolicy;
import org.menhu.portal.comment.model.PolicyCell;
import org.menhu.portal.comment.model.PolicyMode;
import org.menhu.portal.comment.model.TrustLevel;
import org.menhu.portal.setting.ejb.SettingReadingService;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** The policy matrix: what becomes of a comment in which the rules find nothing, by category, trust and hour. */
@Stateless
@Guarded
@Audited
@Permitted(Permission.COMMENT_POLICY)
public class CommentPolicyService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CommentTrustService trusts;

    @Inject
    private SettingReadingService settings;

    @Inject
    private Clock clock;

    /**
     * What becomes now of a comment, whoever wrote it. Of the article's category and those above it the nearest with a cell
     * of its own decides, then the row for all; where nothing is set a moderator reads it first.
     */
    @ReadOnly
    @Permitted(Permission.VISIT)
    public PolicyMode mode(Comment comment) {
        var cells = all();
        if (cells.isEmpty()) {
            return PolicyMode.REVIEW_FIRST;
        }
        var trust = trusts.of(comment);
        var time = LocalTime.ofInstant(clock.instant(), settings.site().zone());
        var categories = Stream.iterate(comment.getArticle().getCategory(), Objects::nonNull, Category::getParent)
                .map(category -> Optional.of(category.getId()));
        return Stream.concat(categories, Stream.of(Optional.<Long>empty()))
                .flatMap(category -> cells.stream().filter(cell -> cell.isFor(category.orElse(null), trust)))
                .findFirst()
                .map(cell -> cell.modeAt(time))
                .orElse(PolicyMode.REVIEW_FIRST);
    }

    /** The cells of a row, one for each level of trust; for the row of all categories the id is null. */
    @ReadOnly
    public List<PolicyCell> row(Long categoryId) {
        var cells = all();
        return Stream.of(TrustLevel.values())
                .map(trust -> cells.stream()
                        .filter(cell -> cell.isFor(categoryId, trust))
                        .findFirst()
                        .map(PolicyCell::new)
                        .orElseGet(() -> new PolicyCell(categoryId, trust)))
                .toList();
    }

    /** The categories that have a row of their own. */
    @ReadOnly
    public Set<Long> ruled() {
        return all().stream()
                .map(CommentPolicy::getCategoryId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Sets the cells of a row; those of which nothing is set are taken out. Counts from the next comment on. */
    public void save(List<PolicyCell> row) {
        var present = all();
        for (var cell : row) {
            var policy = present.stream()
                    .filter(known -> known.isFor(cell.getCategoryId(), cell.getTrust()))
                    .findFirst();
            if (cell.getMode() == null) {
                policy.ifPresent(entities::remove);
            } else {
                write(policy.orElseGet(() -> new CommentPolicy(cell.getCategoryId(), cell.getTrust())), cell);
            }
        }
    }

    private void write(CommentPolicy policy, PolicyCell cell) {
        policy.set(cell.getMode(), cell.getHoursMode(), cell.getHoursFrom(), cell.getHoursUntil());
        entities.persist(policy);
    }

    private List<CommentPolicy> all() {
        return entities.createNamedQuery(CommentPolicy.ALL, CommentPolicy.class).getResultList();
    }
}
