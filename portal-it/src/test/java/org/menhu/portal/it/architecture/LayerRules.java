package org.menhu.portal.it.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.menhu.portal.it.architecture.fixture.article.ejb.PrintingService;
import org.menhu.portal.it.architecture.fixture.article.model.Upward;
import org.menhu.portal.it.architecture.fixture.article.web.QueryingBacking;
import org.menhu.portal.it.architecture.fixture.media.model.KnowsArticle;

/** Rules 1 to 3: which way the layers and the features look. */
final class LayerRules {

    private static final String MODEL = "org.menhu.portal..model";
    private static final String EJB = "org.menhu.portal..ejb";
    private static final String WEB = "org.menhu.portal..web";

    private LayerRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        noClasses()
                                .that()
                                .resideInAPackage(MODEL)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(EJB, WEB)
                                .because("entities are used by the layers above and must stand without them"),
                        Upward.class),
                new Rule(
                        noClasses()
                                .that()
                                .resideInAPackage(EJB)
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(WEB)
                                .because("a use case must not know who calls it"),
                        PrintingService.class),
                new Rule(
                        classes()
                                .should(useOnlyPermittedFeatures())
                                .because(
                                        "a feature is understood from those below it alone, so the graph has no cycle"),
                        KnowsArticle.class),
                new Rule(
                        classes()
                                .that()
                                .resideInAPackage(MODEL)
                                .should(onlyDependOnClassesThat(knownToModel()))
                                .because("the business rules run in a plain unit test"),
                        Upward.class),
                new Rule(
                        noClasses()
                                .that()
                                .resideInAPackage(EJB)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "jakarta.faces..",
                                        "jakarta.servlet..",
                                        "jakarta.ws.rs..",
                                        "org.primefaces..",
                                        "org.omnifaces..")
                                .because("pages, REST and jobs share the use cases"),
                        PrintingService.class),
                new Rule(
                        noClasses()
                                .that()
                                .resideInAPackage(WEB)
                                .should()
                                .dependOnClassesThat(resideInAnyPackage(
                                                "jakarta.persistence..", "jakarta.transaction..", "java.sql..")
                                        .and(not(assignableTo(Throwable.class)))) // these are told to the user
                                .because("a transaction begins and ends in a service, never in a page"),
                        QueryingBacking.class));
    }

    /** The JDK, Persistence and Validation; and, named, what three classes of the kernel are there for. */
    private static DescribedPredicate<JavaClass> knownToModel() {
        return resideInAnyPackage("java..", "javax..", MODEL, "jakarta.persistence..", "jakarta.validation..")
                .or(named("jakarta.ejb.ApplicationException")) // BusinessException: rolls back and reaches the
                // page as it is
                .or(resideInAnyPackage(
                        "org.owasp.html..")) // SafeHtml: no text counts as safe unless the sanitizer made it
                .or(resideInAnyPackage(
                        "org.apache.derby.jdbc..", "org.postgresql..")) // PortalDataSource: hands on to them
                .as("are the JDK, Persistence, Validation or a named exemption");
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return DescribedPredicate.describe(name, type -> type.getName().equals(name));
    }

    private static ArchCondition<JavaClass> useOnlyPermittedFeatures() {
        return new ArchCondition<>("use only the features that the table permits") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var feature = Features.of(type);
                if (feature.isEmpty()) {
                    return;
                }
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                    Features.of(dependency.getTargetClass())
                            .filter(other -> !Features.mayUse(feature.get(), other))
                            .ifPresent(other ->
                                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
                }
            }
        };
    }
}
