package org.menhu.portal.article.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.menhu.portal.article.model.ArticleStatus;
import org.menhu.portal.article.model.ManagedArticle;
import org.menhu.portal.article.model.Stage;
import org.menhu.portal.shared.model.Slug;

class BulkRunTest {

    private final List<Long> done = new ArrayList<>();

    @Test
    void aFewAreDoneAtATimeInTheirOrder() {
        var run = new BulkRun(articles(5));

        run.next(2, article -> done.add(article.id()));

        assertThat(done).containsExactly(1L, 2L);
        assertThat(run.getLeft()).isEqualTo(3);
        assertThat(run.getProgress()).isEqualTo(40);
    }

    @Test
    void stoppedItLeavesTheRestAsItIs() {
        var run = new BulkRun(articles(5));
        run.next(2, article -> done.add(article.id()));

        run.stop();
        run.next(2, article -> done.add(article.id()));

        assertThat(done).containsExactly(1L, 2L);
        assertThat(run.getLeft()).isZero();
        assertThat(run.getDone()).isEqualTo(2);
    }

    @Test
    void aFailureThatNoArticleExplainsEndsIt() {
        var run = new BulkRun(articles(3));

        assertThatThrownBy(() -> run.next(3, article -> {
                    throw new IllegalStateException("no database");
                }))
                .hasMessage("no database");
        assertThat(run.getLeft()).isZero();
        assertThat(run.getDone()).isZero();
    }

    private static List<ManagedArticle> articles(int number) {
        return LongStream.rangeClosed(1, number).mapToObj(BulkRunTest::article).toList();
    }

    private static ManagedArticle article(long id) {
        return new ManagedArticle(
                id,
                ArticleStatus.DRAFT,
                Stage.WRITING,
                new Slug("article-" + id),
                "题" + id,
                "作者",
                null,
                1,
                null,
                Instant.EPOCH,
                null,
                0,
                0);
    }
}
