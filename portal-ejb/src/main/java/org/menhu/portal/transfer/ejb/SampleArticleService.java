package org.menhu.portal.transfer.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZonedDateTime;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.article.model.Category;
import org.menhu.portal.article.model.DailyViews;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.Slug;

/** Installs one article or page of the sample content with all that belongs to it, or nothing of it. */
@Stateless
@Guarded
@Permitted(Permission.ARTICLE_PUBLISH_ANY)
public class SampleArticleService {

    /** As far back as the readings by day are of interest; what lies before is in the total alone. */
    private static final int DAYS_OF_VIEWS = 60;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SampleEditor editor;

    @Inject
    private SamplePictureService pictures;

    /** Without effect when there is an article or page of that address. */
    public void install(ArticleKind kind, Slug slug, ZonedDateTime now) {
        var present = entities.createNamedQuery(Article.BY_SLUG, Article.class)
                .setParameter("slug", slug)
                .getResultList();
        if (!present.isEmpty()) {
            return;
        }
        var sample = SampleFiles.article(kind, slug);
        var at = sample.publishedAt(now);
        var article = new Article(kind, slug, author(sample.author()), at);
        entities.persist(article);
        write(article, sample);
        entities.flush(); // publishing finds it by its id
        editor.publish(article, at);
        count(article, sample, now);
    }

    private void write(Article article, SampleArticle sample) {
        var media = pictures.install(sample.pictures());
        var text = sample.articleText(key -> media.get(key).getPath());
        text.setCoverId(sample.cover().map(key -> media.get(key).getId()).orElse(null));
        var settings = sample.settings();
        settings.setCategoryId(sample.category().map(this::categoryId).orElse(null));
        editor.write(article, settings, text);
    }

    private void count(Article article, SampleArticle sample, ZonedDateTime now) {
        entities.createNamedQuery(Article.ADD_VIEWS)
                .setParameter(1, sample.views())
                .setParameter(2, article.getId())
                .executeUpdate();
        var today = now.toLocalDate();
        var published = article.getPublishedAt().atZone(now.getZone()).toLocalDate();
        SampleViews.byDay(sample.views(), published, today)
                .tailMap(today.minusDays(DAYS_OF_VIEWS))
                .forEach((day, views) -> entities.persist(new DailyViews(article.getId(), day, views)));
    }

    private Account author(String name) {
        return entities.createNamedQuery(Account.BY_NAME, Account.class)
                .setParameter("name", name)
                .getSingleResult();
    }

    private Long categoryId(String slug) {
        return entities.createNamedQuery(Category.BY_SLUG, Category.class)
                .setParameter("slug", new Slug(slug))
                .getSingleResult()
                .getId();
    }
}
