package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.article.model.ArticleStatus;
import org.menhu.portal.article.model.ArticleText;
import org.menhu.portal.article.model.Category;
import org.menhu.portal.article.model.FormerSlug;
import org.menhu.portal.article.model.Origin;
import org.menhu.portal.article.model.Provenance;
import org.menhu.portal.article.model.Series;
import org.menhu.portal.article.model.Tag;
import org.menhu.portal.quality.ejb.QualityService;
import org.menhu.portal.quality.model.Finding;
import org.menhu.portal.quality.model.Manuscript;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.Slug;

/** Has articles checked before they are published. */
@Guarded
@Stateless
@Permitted(Permission.ARTICLE_WRITE)
public class ArticleQualityService {

    private static final Pattern PATH = Pattern.compile("/(article|page|category|tag|series)/([^/]+)");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private QualityService quality;

    @Inject
    private RevisionWritingService revisions;

    /** What its author should look at in a text, as it stands on the page. */
    public List<Finding> judge(ArticleText text, Provenance provenance) {
        return quality.judge(manuscript(text, provenance));
    }

    /** @throws BusinessException {@code quality.blocked} when the newest text has what blocks publication */
    public void require(Article article) {
        if (quality.mayBlock() && article.getHeadRevision() > 0) {
            quality.require(manuscript(revisions.newest(article), article.getProvenance()));
        }
    }

    private Manuscript manuscript(ArticleText text, Provenance provenance) {
        return new Manuscript(
                text.getTitle(),
                text.getMarkdown(),
                provenance.getOrigin() != Origin.ORIGINAL,
                provenance.getSourceName() != null || provenance.getSourceUrl() != null,
                provenance.isAiAssisted(),
                paths -> paths.stream().filter(Predicate.not(this::leads)).collect(Collectors.toSet()));
    }

    /** Whether readers find something at a path; one of another form is not ours to judge. */
    private boolean leads(String path) {
        var parts = PATH.matcher(path);
        if (!parts.matches()) {
            return true;
        }
        return Slug.ifValid(parts.group(2))
                .filter(slug -> switch (parts.group(1)) {
                    case "category" -> exists(Category.BY_SLUG, Category.class, slug);
                    case "tag" -> exists(Tag.BY_SLUG, Tag.class, slug);
                    case "series" -> exists(Series.BY_SLUG, Series.class, slug);
                    case "page" -> isShown(slug, ArticleKind.PAGE);
                    default -> isShown(slug, ArticleKind.ARTICLE);
                })
                .isPresent();
    }

    private <T> boolean exists(String query, Class<T> type, Slug slug) {
        return em.createNamedQuery(query, type)
                .setParameter("slug", slug)
                .getResultStream()
                .findAny()
                .isPresent();
    }

    private boolean isShown(Slug slug, ArticleKind kind) {
        var former = em.find(FormerSlug.class, slug.value());
        var article = former != null
                ? former.getArticle()
                : em.createNamedQuery(Article.BY_SLUG, Article.class)
                        .setParameter("slug", slug)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
        return article != null && article.getKind() == kind && article.getStatus() == ArticleStatus.PUBLISHED;
    }
}
