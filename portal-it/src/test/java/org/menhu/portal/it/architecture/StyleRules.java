package org.menhu.portal.it.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.menhu.portal.it.architecture.fixture.article.ejb.PrintingService;

/** Rules 7 and 8: events, and things no class does. */
final class StyleRules {

    private StyleRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        methods()
                                .should(Conditions.observeOnlyEventsAfterCommit())
                                .because("what is undone must not have been told to anybody"),
                        PrintingService.class),
                new Rule(
                        noClasses()
                                .that()
                                .haveSimpleNameNotEndingWith("ClockProducer")
                                .should()
                                .callMethodWhere(readsSystemClock())
                                .because("a test must be able to say what time it is"),
                        PrintingService.class),
                new Rule(
                        noClasses()
                                .should()
                                .dependOnClassesThat()
                                .areAssignableTo(Date.class)
                                .because("java.time says which kind of time is meant"),
                        PrintingService.class),
                new Rule(
                        noClasses()
                                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                                .because("an operator reads the log"),
                        PrintingService.class),
                new Rule(
                        noClasses().should().callMethodWhere(printsStackTrace()).because("an operator reads the log"),
                        PrintingService.class));
    }

    private static DescribedPredicate<JavaMethodCall> readsSystemClock() {
        return DescribedPredicate.describe("the system's clock is read", call -> {
            var owner = call.getTargetOwner();
            var now = owner.getPackageName().equals("java.time")
                    && call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
            var system = owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system")
                    || owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
            return now || system;
        });
    }

    private static DescribedPredicate<JavaMethodCall> printsStackTrace() {
        return DescribedPredicate.describe(
                "a stack trace is printed",
                call -> call.getName().equals("printStackTrace")
                        && call.getTargetOwner().isAssignableTo(Throwable.class));
    }
}
