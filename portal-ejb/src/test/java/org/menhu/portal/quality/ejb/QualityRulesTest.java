package org.menhu.portal.quality.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.menhu.portal.quality.model.Finding;
import org.menhu.portal.quality.model.Manuscript;

class QualityRulesTest {

    @Test
    void aClauseEndsAtAnyMarkOfPunctuation() {
        var sixty = "字".repeat(60);
        assertThat(Manuscripts.judge(new LongClauseRule(), Manuscripts.of(sixty + "、" + sixty + "," + sixty)))
                .isEmpty();
        assertThat(Manuscripts.marked(new LongClauseRule(), Manuscripts.of("**开头**," + sixty + "多。")))
                .containsExactly(sixty + "多");
    }

    @Test
    void wordsOfLatinScriptCountOnceAndCodeNotAtAll() {
        var rule = new LongClauseRule();
        assertThat(Manuscripts.judge(rule, Manuscripts.of("internationalization ".repeat(50))))
                .isEmpty();
        assertThat(Manuscripts.judge(rule, Manuscripts.of("    " + "字".repeat(200))))
                .isEmpty();
    }

    @Test
    void aListOfMarkdownIsNotNumberedByHand() {
        assertThat(Manuscripts.judge(new ManualNumberingRule(), Manuscripts.of("1. 读\n2. 想\n\n2026年\n\n1.5 米")))
                .isEmpty();
    }

    @Test
    void itemsNumberedByHandMayBeOneParagraphOrHavePicturesBetween() {
        var text = "开头\n\n(1)读\n\n![书](/media/a.jpg)\n\n(2)想\n\n结尾";
        assertThat(Manuscripts.marked(new ManualNumberingRule(), Manuscripts.of(text)))
                .containsExactly("(1)读\n\n![书](/media/a.jpg)\n\n(2)想");
    }

    @Test
    void oneNumberAloneIsNoList() {
        assertThat(Manuscripts.judge(new ManualNumberingRule(), Manuscripts.of("1、只有一条")))
                .isEmpty();
    }

    @Test
    void aHeadingMayGoUpAnyNumberOfLevelsAndDownOne() {
        var rule = new HeadingOrderRule();
        assertThat(Manuscripts.judge(rule, Manuscripts.of("## 甲\n### 乙\n#### 丙\n## 丁")))
                .isEmpty();
        assertThat(Manuscripts.marked(rule, Manuscripts.of("## 甲\n\n#### 丙"))).containsExactly("#### 丙");
    }

    @Test
    void aPictureNeedsWordsOfItsOwn() {
        var text = "![](/media/a.jpg) ![一个平常的题目](/media/b.jpg) ![IMG_0042](/media/c.jpg) ![渡口](/media/d.jpg)";
        assertThat(Manuscripts.judge(new PictureAltRule(), Manuscripts.of(text)))
                .extracting(Finding::reason)
                .containsExactly("pictureAltMissing", "pictureAltTitle", "pictureAltFileName");
    }

    @Test
    void aReprintOrTranslationNeedsASource() {
        assertThat(Manuscripts.judge(new SourceRule(), new Manuscript("题目", "正文", true, false, false, p -> Set.of())))
                .extracting(Finding::reason)
                .containsExactly("sourceMissing");
        assertThat(Manuscripts.judge(new SourceRule(), new Manuscript("题目", "正文", true, true, false, p -> Set.of())))
                .isEmpty();
    }

    @Test
    void aReportWithALinkNamesItsSource() {
        assertThat(Manuscripts.judge(new SourceRule(), Manuscripts.of("外交部发言人表示,会谈顺利。")))
                .hasSize(1);
        assertThat(Manuscripts.judge(new SourceRule(), Manuscripts.of("外交部发言人[表示](https://www.mfa.gov.cn/a),会谈顺利。")))
                .isEmpty();
    }

    @Test
    void aLabelledTextMayReadLikeAMachines() {
        var seed = Manuscripts.seed();
        var labelled = new Manuscript(seed.title(), seed.markdown(), false, false, true, p -> Set.of());
        assertThat(Manuscripts.judge(new AiLabelRule(), labelled)).isEmpty();
    }

    @Test
    void stockPhrasesAreFoundWhicheverCommaStandsInThem() {
        var phrases = "综上所述。需要注意的是。总的来说。互利共赢。";
        assertThat(Manuscripts.judge(new AiLabelRule(), Manuscripts.of(phrases + "不仅好看的封面，也要好读。")))
                .hasSize(1);
        assertThat(Manuscripts.judge(new AiLabelRule(), Manuscripts.of(phrases + "不仅好看的封面,也要好读。")))
                .hasSize(1);
        assertThat(Manuscripts.judge(new AiLabelRule(), Manuscripts.of(phrases)))
                .isEmpty();
    }

    @Test
    void aTitleIsNeitherEmptyNorCutOffInLists() {
        var rule = new TitleLengthRule();
        assertThat(Manuscripts.judge(rule, titled("字"))).hasSize(1);
        assertThat(Manuscripts.judge(rule, titled("字".repeat(40)))).isEmpty();
        assertThat(Manuscripts.judge(rule, titled("字".repeat(41)))).hasSize(1);
        assertThat(Manuscripts.judge(
                        rule, titled("A title of seventy letters is as wide as one of thirty-five characters")))
                .isEmpty();
    }

    @Test
    void linksWithinTheSiteAreLookedUpWithoutTheirFragments() {
        var text = "[在](/article/a#b) [不在](/article/gone?x=1) [外面](https://example.org/gone)";
        var manuscript = new Manuscript("题目", text, false, false, false, paths -> {
            assertThat(paths).containsExactlyInAnyOrder("/article/a", "/article/gone");
            return Set.of("/article/gone");
        });
        assertThat(Manuscripts.marked(new DeadLinkRule(), manuscript)).containsExactly("[不在](/article/gone?x=1)");
    }

    @Test
    void aLinkWhoseAddressWasNeverWrittenIsFound() {
        var text = "[空的]() [留着](https://) [好的](https://example.org/)";
        var manuscript = new Manuscript("题目", text, false, false, false, paths -> Set.of());
        assertThat(Manuscripts.marked(new DeadLinkRule(), manuscript)).containsExactly("[空的]()", "[留着](https://)");
    }

    @Test
    void placesAreRightBehindMarkup() {
        var clause = "字".repeat(70);
        var text = "> - 一,*二*[三](/page/a)\r\n>   " + clause + "。";
        assertThat(Manuscripts.marked(new LongClauseRule(), Manuscripts.of(text)))
                .containsExactly(clause);
    }

    private static Manuscript titled(String title) {
        return new Manuscript(title, "正文", false, false, false, paths -> Set.of());
    }
}
