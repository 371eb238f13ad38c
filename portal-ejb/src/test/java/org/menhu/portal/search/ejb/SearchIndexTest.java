package org.menhu.portal.search.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.menhu.portal.search.model.FoundPiece;
import org.menhu.portal.search.model.SearchOrder;

class SearchIndexTest {

    @TempDir
    private Path folder;

    private final SearchIndex index = new SearchIndex();

    @BeforeEach
    void fill() {
        index.open(folder);
        Golden.articles().forEach(index::put);
        index.show();
    }

    @AfterEach
    void close() {
        index.close();
    }

    static Stream<String> golden() {
        return Golden.queries();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void whatIsTypedFindsWhatIsMeant(String line) {
        var parts = line.split(" => ");
        var ids = ids(find(parts[0]));
        if (parts[1].equals("nothing")) {
            assertThat(ids).isEmpty();
        } else {
            var wanted = Arrays.stream(parts[1].split(" ")).map(Long::valueOf).toList();
            assertThat(ids).startsWith(wanted.getFirst()).containsAll(wanted);
        }
    }

    @Test
    void theWordsAreMarkedInTitleAndExtract() {
        var hit = find("北极航道").hits().getFirst();

        assertThat(marked(hit.title())).isEqualTo("中俄合作开发[北极航道]：冰上丝绸之路");
        assertThat(marked(hit.extract())).startsWith("[北极航道]的开通改变了").endsWith("……");
    }

    @Test
    void eachWordIsMarkedWhereverTheOthersAre() {
        var hit = find("漕运的历史").hits().getFirst(); // one in the text, the other a tag

        assertThat(hit.articleId()).isEqualTo(2);
        assertThat(marked(hit.extract())).contains("[漕运]曾经");
    }

    @Test
    void whatStandsInTheSummaryAloneIsMarkedThere() {
        var article = Golden.articles().getFirst();
        index.put(Golden.with(article, "一篇关于灯塔的文章。", "正文里没有那个词。"));
        index.show();

        assertThat(marked(find("灯塔").hits().getFirst().extract())).isEqualTo("一篇关于[灯塔]的文章。");
    }

    @Test
    void traditionalAndSimplifiedCharactersAreMarkedAlike() {
        assertThat(marked(find("汉字").hits().getFirst().title())).isEqualTo("[漢字]簡化的歷史");
    }

    @Test
    void anExtractOfALongSentenceBeginsShortlyBeforeTheWord() {
        var article = Golden.articles().getFirst();
        index.put(Golden.withBody(article, "水".repeat(500) + "灯塔" + "山".repeat(500)));
        index.show();

        var extract = marked(find("灯塔").hits().getFirst().extract());

        assertThat(extract).startsWith("……水").contains("水[灯塔]山").endsWith("山……");
        assertThat(extract.length()).isLessThan(100);
    }

    @Test
    void aCharacterOfTwoHalvesIsNeverCutInTwo() {
        var article = Golden.articles().getFirst();
        index.put(Golden.withBody(article, "😀".repeat(60) + "a灯塔" + "😀".repeat(60)));
        index.show();

        var extract = marked(find("灯塔").hits().getFirst().extract());

        assertThat(extract).contains("😀a[灯塔]😀").doesNotContainPattern("\\p{Cs}");
    }

    @Test
    void whatIsFoundIsNarrowedByCategoryTagAndTime() {
        assertThat(ids(find("城市", List.of(0L), null, Instant.EPOCH))).containsExactlyInAnyOrder(3L, 12L, 15L);
        assertThat(ids(find("城市", List.of(), null, Instant.EPOCH))).isEmpty();
        assertThat(ids(find("城市", null, "美食", Instant.EPOCH))).containsExactly(4L);
        assertThat(ids(find("城市", null, null, Golden.FIRST.plus(Duration.ofDays(12)))))
                .containsExactlyInAnyOrder(12L, 15L, 16L);
    }

    @Test
    void theNewestComeFirstWhenAskedFor() {
        assertThat(ids(index.find(new IndexQuestion(query("城市"), query("城市"), SearchOrder.NEWEST, 1, 2))))
                .containsExactly(15L, 12L);
    }

    @Test
    void theTagsAndCategoriesOfWhatIsFoundAreCounted() {
        assertThat(find("航运").tags()).isEqualTo(Map.of("航运", 2L, "北极", 1L, "历史", 1L));
        assertThat(find("航运").categories()).isEqualTo(Map.of(1L, 1L, 2L, 1L));
        assertThat(find("航运").total()).isEqualTo(2);
    }

    @Test
    void anArticleIsReplacedByItsNewTextAndGoneWhenItIsTakenOut() {
        index.put(Golden.withBody(Golden.articles().getFirst(), "改写之后。"));
        index.remove(List.of(2L));
        index.show();

        assertThat(ids(find("亚马尔"))).isEmpty();
        assertThat(ids(find("改写"))).containsExactly(1L);
        assertThat(ids(find("漕运"))).isEmpty();
    }

    @Test
    void itSaysWhichArticlesItHoldsInWhichState() {
        index.remove(List.of(4L));
        index.show();

        assertThat(index.stamps(3, 6)).isEqualTo(Map.of(3L, 3L, 5L, 5L, 6L, 6L));
    }

    private Hits find(String typed) {
        return find(typed, null, null, Instant.EPOCH);
    }

    private Hits find(String typed, Collection<Long> categories, String tag, Instant since) {
        var words = query(typed);
        var filtered = SearchQueries.filtered(words, categories, tag, since);
        var marking = SearchQueries.marking(SearchWords.of(typed));
        return index.find(new IndexQuestion(marking, filtered, SearchOrder.BEST, 0, 10));
    }

    private static Query query(String typed) {
        return SearchQueries.of(SearchWords.of(typed), Golden.FIRST.plus(Duration.ofDays(30)));
    }

    private static List<Long> ids(Hits hits) {
        return hits.hits().stream().map(Hit::articleId).toList();
    }

    private static String marked(List<FoundPiece> pieces) {
        return pieces.stream()
                .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
