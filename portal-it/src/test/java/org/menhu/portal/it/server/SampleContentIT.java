package org.menhu.portal.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.menhu.portal.article.ejb.ArticleListingService;
import org.menhu.portal.article.model.ArticleSummary;
import org.menhu.portal.moderation.ejb.DecisionReadingService;
import org.menhu.portal.moderation.ejb.QueueReadingService;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.model.Cursor;
import org.menhu.portal.shared.model.Slug;
import org.menhu.portal.transfer.ejb.SampleContentService;

@ExtendWith(ArquillianExtension.class)
public class SampleContentIT {

    private static final int ENOUGH = 1000;
    private static final Slug MODEL = new Slug("russia-us-cooperation");

    @Inject
    private SampleContentService sampleContent;

    @Inject
    private ArticleListingService listing;

    @Inject
    private QueueReadingService queue;

    @Inject
    private DecisionReadingService decisions;

    @Inject
    private Caller caller;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalEar.with(SampleContentIT.class);
    }

    @BeforeEach
    void install() {
        caller.actAsPortal();
        sampleContent.install();
    }

    @Test
    void everyStepIsDoneAndCounted() {
        assertThat(sampleContent.progress().isComplete()).isTrue();
    }

    @Test
    void installedTwiceItIsThereOnce() {
        var articles = articles();
        var waiting = queue.count();
        var decided = decided();
        sampleContent.install();
        assertThat(articles()).isEqualTo(articles).hasSizeGreaterThan(30);
        assertThat(queue.count()).isEqualTo(waiting);
        assertThat(decided()).isEqualTo(decided).isPositive();
    }

    @Test
    void theModelArticleIsAsItWasSeen() {
        assertThat(articles())
                .filteredOn(article -> article.slug().equals(MODEL))
                .singleElement()
                .satisfies(article -> {
                    assertThat(article.title()).isEqualTo("普京称俄美准备重新建立合作关系,历史、挑战与前景");
                    assertThat(article.authorDisplayName()).isEqualTo("鑫阅");
                    assertThat(article.categoryName()).isEqualTo("百科");
                    assertThat(article.views()).isGreaterThanOrEqualTo(33);
                    assertThat(article.cover()).isNotNull();
                });
    }

    @Test
    void aModeratorHasSomethingToDecide() {
        assertThat(queue.count()).isPositive();
    }

    private int decided() {
        return decisions.newest(null, Cursor.START, ENOUGH).items().size();
    }

    private List<ArticleSummary> articles() {
        return listing.newest(ENOUGH);
    }
}
