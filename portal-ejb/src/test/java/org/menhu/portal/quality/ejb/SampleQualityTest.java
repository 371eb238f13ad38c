package org.menhu.portal.quality.ejb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.menhu.portal.quality.model.Finding;

/** What the check says of the sample content: the seed article has all its faults, the others have none. */
class SampleQualityTest {

    @Test
    void nearlyHalfOfTheSeedArticlesLongestParagraphIsRepeated() {
        var findings = Manuscripts.judge(new RepeatedPhraseRule(), Manuscripts.seed());
        assertThat((int) findings.getLast().arguments().getFirst()).isBetween(45, 55);
    }

    @Test
    void itsClausesOf60To124CharactersWithoutPunctuationAreFound() {
        assertThat(Manuscripts.judge(new LongClauseRule(), Manuscripts.seed()))
                .extracting(finding -> finding.arguments().getFirst())
                .contains(124L)
                .allSatisfy(length -> assertThat((long) length).isBetween(61L, 124L));
    }

    @Test
    void itsThreeListsNumberedByHandAreFound() {
        var seed = Manuscripts.seed();
        assertThat(Manuscripts.judge(new ManualNumberingRule(), seed))
                .extracting(Finding::arguments)
                .containsExactly(List.of(4), List.of(3), List.of(5));
        assertThat(Manuscripts.marked(new ManualNumberingRule(), seed))
                .allSatisfy(list -> assertThat(list).startsWith("1、"));
    }

    @Test
    void itsPictureSaysWhatTheTitleSays() {
        assertThat(Manuscripts.judge(new PictureAltRule(), Manuscripts.seed()))
                .extracting(Finding::reason)
                .containsExactly("pictureAltTitle");
    }

    @Test
    void itNamesNoSourceOfWhatItReports() {
        assertThat(Manuscripts.marked(new SourceRule(), Manuscripts.seed())).containsExactly("总统普京表示");
    }

    @Test
    void itDoesNotSayThatAMachineHelped() {
        assertThat(Manuscripts.judge(new AiLabelRule(), Manuscripts.seed()))
                .extracting(Finding::reason)
                .containsExactly("aiLabelGuessed");
    }

    @ParameterizedTest
    @MethodSource("org.menhu.portal.quality.ejb.Manuscripts#goodNames")
    void nothingIsFoundInTheOthers(String name) {
        var manuscript = Manuscripts.sample(name);
        assertThat(QualityService.RULES)
                .flatMap(rule -> Manuscripts.judge(rule, manuscript))
                .isEmpty();
    }
}
