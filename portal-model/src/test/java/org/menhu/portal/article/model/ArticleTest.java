package org.menhu.portal.article.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.Role;
import org.menhu.portal.shared.model.Slug;

class ArticleTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    private final Account author = new Account("xinyue", "鑫阅", Set.of(Role.AUTHOR), MORNING);
    private final Article article = new Article(ArticleKind.ARTICLE, new Slug("seed"), author, MORNING);

    @BeforeEach
    void writeFirstRevision() {
        article.moveTo(new Category("百科", new Slug("baike")));
        new Revision(article, "标题", author, MORNING);
    }

    @Test
    void publishingShowsTheRevisionThatWasRead() {
        article.publish(1, NOON);

        assertThat(article.getStatus()).isEqualTo(ArticleStatus.PUBLISHED);
        assertThat(article.getReleasedRevision()).isEqualTo(1);
        assertThat(article.getPublishedAt()).isEqualTo(NOON);
        assertThat(article.getCorrectedAt()).isNull();
    }

    @Test
    void aRevisionThatIsNoLongerTheNewestCannotBePublished() {
        new Revision(article, "标题", author, NOON);

        assertThatThrownBy(() -> article.publish(1, NOON))
                .isInstanceOf(BusinessException.class)
                .hasMessage("article.changedMeanwhile");
        assertThat(article.getStatus()).isEqualTo(ArticleStatus.DRAFT);
    }

    @Test
    void writingOnLeavesWhatReadersSee() {
        article.publish(1, MORNING);
        new Revision(article, "改过的标题", author, NOON);

        assertThat(article.getReleasedRevision()).isEqualTo(1);
        assertThat(article.isUpToDate()).isFalse();
    }

    @Test
    void aLaterRevisionIsACorrectionAndKeepsTheFirstDate() {
        article.publish(1, MORNING);
        new Revision(article, "改过的标题", author, NOON);
        article.publish(2, NOON);

        assertThat(article.getPublishedAt()).isEqualTo(MORNING);
        assertThat(article.getCorrectedAt()).isEqualTo(NOON);
    }

    @Test
    void aWithdrawnArticleComesBackWithItsFirstDateAndNoCorrection() {
        article.publish(1, MORNING);
        article.withdraw();
        article.publish(1, NOON);

        assertThat(article.getPublishedAt()).isEqualTo(MORNING);
        assertThat(article.getCorrectedAt()).isNull();
    }

    @Test
    void whatIsNotPublishedCannotBeWithdrawn() {
        assertThatThrownBy(article::withdraw).hasMessage("article.notPublished");
    }

    @Test
    void anArticleNeedsACategoryAndAPageDoesNot() {
        article.moveTo(null);
        assertThatThrownBy(() -> article.publish(1, NOON)).hasMessage("article.categoryMissing");

        var page = new Article(ArticleKind.PAGE, new Slug("about"), author, MORNING);
        new Revision(page, "关于", author, MORNING);
        page.publish(1, NOON);
        assertThat(page.getStatus()).isEqualTo(ArticleStatus.PUBLISHED);
    }

    @Test
    void aCategoryCannotStandBelowItself() {
        var parent = new Category("百科", new Slug("baike"));
        var child = new Category("历史", new Slug("lishi"));
        child.moveTo(parent, 0);

        assertThatThrownBy(() -> parent.moveTo(child, 0)).hasMessage("article.categoryInItself");
    }
}
