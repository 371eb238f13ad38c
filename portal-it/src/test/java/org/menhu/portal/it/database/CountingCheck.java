package org.menhu.portal.it.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.menhu.portal.article.model.Article;

/** Else whoever saves an article while others read it would be told that somebody had saved it before him. */
final class CountingCheck {

    private CountingCheck() {}

    static void run(EntityManager entityManager) throws ReflectiveOperationException {
        var article = new Sample().persist(entityManager, Article.class);
        entityManager.flush();
        entityManager
                .createNativeQuery("update article set status = 'PUBLISHED' where id = ?1")
                .setParameter(1, article.getId())
                .executeUpdate();
        var before = article.getVersion();

        for (var query : List.of(Article.ADD_VIEWS, Article.ADD_LIKES, Article.ADD_COMMENTS)) {
            var counted = entityManager
                    .createNamedQuery(query)
                    .setParameter(1, 3)
                    .setParameter(2, article.getId())
                    .executeUpdate();
            assertThat(counted).as(query).isEqualTo(1);
        }

        entityManager.refresh(article);
        assertThat(article.getVersion()).isEqualTo(before);
    }
}
