package org.menhu.portal.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeRulesTest {

    private static final JavaClasses CLASSES = Codebase.classes();
    private static final JavaClasses CULPRITS = Codebase.culprits();

    static Stream<Rule> rules() {
        return Stream.of(LayerRules.all(), ServiceRules.all(), StyleRules.all()).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePortalKeepsTheRule(Rule rule) {
        rule.rule().allowEmptyShould(true).check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleFindsItsCulprit(Rule rule) {
        var report = rule.rule().evaluate(CULPRITS).getFailureReport();

        assertThat(report.getDetails())
                .anySatisfy(line -> assertThat(line).contains(rule.culprit().getName()));
    }

    @Test
    void everyClassBelongsToAFeatureOfTheTable() {
        assertThat(CLASSES).isNotEmpty().allSatisfy(type -> assertThat(Features.of(type))
                .as(type.getName())
                .hasValueSatisfying(feature -> assertThat(Features.MAY_USE).containsKey(feature)));
    }

    @Test
    void theTableOfFeaturesIsBottomUp() {
        Features.MAY_USE.forEach(
                (feature, used) -> assertThat(used).as(feature).allMatch(other -> Features.mayUse(feature, other)));
    }
}
