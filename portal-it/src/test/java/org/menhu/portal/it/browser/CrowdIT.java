package org.menhu.portal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many read one article at the same moment, and write below it: in a portal of its own, whose queue is full afterwards. */
class CrowdIT {

    private static final int READERS = 64;
    private static final String ARTICLE = "/article/seven-marks";
    private static final Duration PATIENCE = Duration.ofSeconds(60); // views are written down every few seconds

    private final PortalProcess portal = PortalProcess.start("--demo");

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void noReadingAndNoCommentIsLostInACrowd() throws Exception {
        var before = views();

        var answers = atOnce(IntStream.range(0, READERS)
                .<Callable<Document>>mapToObj(reader -> {
                    var client = new FormClient(portal);
                    return () -> readsAndWrites(client, words(reader));
                })
                .toList());

        for (var reader = 0; reader < READERS; reader++) {
            assertThat(answers.get(reader)
                            .select(".comment--waiting .comment__text")
                            .eachText())
                    .as("what reader %d sees of his own", reader)
                    .containsExactly(words(reader));
        }
        var end = Instant.now().plus(PATIENCE);
        while (views() < before + READERS && Instant.now().isBefore(end)) {
            Thread.sleep(500);
        }
        assertThat(views()).isEqualTo(before + READERS);
    }

    private static String words(int reader) {
        return "第" + reader + "位读者在同一刻写下的话";
    }

    private Document readsAndWrites(FormClient client, String words) {
        var id =
                Jsoup.parse(client.get(ARTICLE).body()).select("[data-article]").attr("data-article");
        assertThat(client.press("/api/v1/articles/" + id + "/views").statusCode())
                .isLessThan(300);
        var answer =
                client.submit(ARTICLE, "comment-form", Map.of("comment-form:name", "人群中", "comment-form:body", words));
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            return readers.invokeAll(works).stream().map(CrowdIT::result).toList();
        }
    }

    private static <T> T result(Future<T> work) {
        try {
            return work.get();
        } catch (Exception e) {
            throw new AssertionError("a reader was not answered", e);
        }
    }

    private int views() {
        var page =
                Jsoup.parse(new FormClient(portal).get(ARTICLE + "?comments=1").body());
        return Integer.parseInt(page.select(".byline").text().replaceFirst("(?s).*?(\\d+)人已围观.*", "$1"));
    }
}
