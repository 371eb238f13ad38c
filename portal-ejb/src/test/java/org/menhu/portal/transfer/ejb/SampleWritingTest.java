package org.menhu.portal.transfer.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.article.model.Origin;
import org.menhu.portal.shared.model.Slug;

/** The sample articles are an example to whoever writes on the site, all but one, which is an example of what to find. */
class SampleWritingTest {

    /** The page after which the portal was modelled; its faults are wanted. */
    private static final Slug MODEL = new Slug("russia-us-cooperation");

    private static final Pattern CODE = Pattern.compile("```.*?```|`[^`]*`", Pattern.DOTALL);
    private static final Pattern NO_PUNCTUATION = Pattern.compile("[^\\p{P}\\n|<>]{61,}");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)\\]");
    private static final Pattern NUMBER_BY_HAND = Pattern.compile("(?m)^[0-9一二三四五六七八九十]+、");

    private final List<SampleArticle> articles = read(ArticleKind.ARTICLE).toList();
    private final List<SampleArticle> written = Stream.concat(articles.stream(), read(ArticleKind.PAGE))
            .filter(a -> !a.slug().equals(MODEL))
            .toList();

    @Test
    void aPictureIsDescribedAndNotJustGivenTheTitle() {
        assertThat(written).allSatisfy(a -> assertThat(pictureTexts(a))
                .allSatisfy(text -> assertThat(text).hasSizeGreaterThan(10).isNotEqualTo(a.title())));
    }

    @Test
    void noClauseIsLongerThanSixtyCharacters() {
        assertThat(written).allSatisfy(a -> {
            assertThat(CODE.matcher(a.text()).replaceAll("\n")).doesNotContainPattern(NO_PUNCTUATION);
            assertThat(a.summary().orElse("")).doesNotContainPattern(NO_PUNCTUATION);
        });
    }

    @Test
    void noParagraphIsNumberedByHand() {
        assertThat(written).allSatisfy(a -> assertThat(a.text()).doesNotContainPattern(NUMBER_BY_HAND));
    }

    @Test
    void theModelKeepsItsFaults() {
        var model = SampleFiles.article(ArticleKind.ARTICLE, MODEL);
        assertThat(model.text()).containsPattern(NO_PUNCTUATION).containsPattern(NUMBER_BY_HAND);
        assertThat(pictureTexts(model)).containsExactly(model.title());
    }

    @Test
    void anOwnSummaryHas120To160Characters() {
        assertThat(articles)
                .allSatisfy(a ->
                        assertThat(a.summary().map(String::length).orElse(120)).isBetween(120, 160));
        assertThat(articles).anyMatch(a -> a.summary().isEmpty());
    }

    @Test
    void whatIsNotOriginalNamesItsSource() {
        assertThat(articles).extracting(SampleArticle::settings).allSatisfy(settings -> assertThat(
                        settings.getOrigin() == Origin.ORIGINAL)
                .isEqualTo(settings.getSourceName() == null));
        assertThat(articles).extracting(a -> a.settings().getOrigin()).contains(Origin.values());
        assertThat(articles).anyMatch(a -> a.settings().isAiAssisted());
    }

    private static Stream<SampleArticle> read(ArticleKind kind) {
        return SampleFiles.slugs(kind).stream().map(slug -> SampleFiles.article(kind, slug));
    }

    private static List<String> pictureTexts(SampleArticle article) {
        return PICTURE.matcher(article.text()).results().map(m -> m.group(1)).toList();
    }
}
