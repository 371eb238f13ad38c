package org.menhu.portal.it.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timeout;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.it.architecture.fixture.article.ejb.ArticleDao;
import org.menhu.portal.it.architecture.fixture.article.ejb.LonelyInterface;
import org.menhu.portal.it.architecture.fixture.article.ejb.Misnamed;
import org.menhu.portal.it.architecture.fixture.article.ejb.PrintingService;
import org.menhu.portal.it.architecture.fixture.article.web.QueryingBacking;
import org.menhu.portal.it.architecture.fixture.article.web.Unnamed;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.model.FrontDoor;

/** Rules 4 to 6: how use cases are named, reach the database and are guarded. */
final class ServiceRules {

    private static final String EJB = "org.menhu.portal..ejb";

    private static final Set<String> WRITING = Set.of("persist", "merge", "remove", "executeUpdate");

    private ServiceRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        noClasses()
                                .that(are("not EJBs", type -> !isEjb(type)))
                                .should()
                                .dependOnClassesThat()
                                .areAssignableTo(EntityManager.class)
                                .because("data is reached inside a service's transaction and nowhere else"),
                        ArticleDao.class),
                new Rule(
                        noClasses()
                                .should()
                                .callMethodWhere(buildsQueryFromText())
                                .because(
                                        "a query put together at run time is checked by nobody; use a named one or Criteria"),
                        PrintingService.class),
                new Rule(
                        noClasses()
                                .should()
                                .haveNameMatching(".*(Dao|Repository|Impl|Manager|Helper|Utils?|DTO|Dto)")
                                .because("such a name says nothing about the business"),
                        ArticleDao.class),
                new Rule(
                        classes()
                                .that()
                                .areInterfaces()
                                .and()
                                .areNotAnnotations()
                                .and()
                                .doNotBelongToAnyOf(FrontDoor.class) // the launcher has the other one
                                .should(Conditions.notHaveExactlyOneImplementation())
                                .because("an interface with one implementation is the same thing said twice"),
                        LonelyInterface.class),
                suffix(Stateless.class, "Service", Misnamed.class),
                suffix(Named.class, "Backing", Unnamed.class),
                suffix(Path.class, "Resource", QueryingBacking.class),
                new Rule(
                        methods()
                                .that()
                                .areAnnotatedWith(Schedule.class)
                                .or()
                                .areAnnotatedWith(Schedules.class)
                                .or()
                                .areAnnotatedWith(Timeout.class)
                                .should()
                                .beDeclaredInClassesThat()
                                .haveSimpleNameEndingWith("Job")
                                .because("what runs by the clock is found by its name"),
                        Misnamed.class),
                new Rule(
                        classes()
                                .that()
                                .resideInAPackage(EJB)
                                .and()
                                .resideOutsideOfPackage("org.menhu.portal.shared.ejb")
                                .and()
                                .areTopLevelClasses()
                                .and()
                                .haveSimpleNameNotEndingWith("Service")
                                .and()
                                .haveSimpleNameNotEndingWith("Job")
                                .should(Conditions.bePackagePrivateUnlessAnnotation())
                                .because("services are the only door of a feature"),
                        Misnamed.class),
                new Rule(
                        classes()
                                .that()
                                .areAnnotatedWith(Stateless.class)
                                .should()
                                .beAnnotatedWith(Guarded.class)
                                .because("a use case is refused unless a permission lets the caller in"),
                        Misnamed.class),
                new Rule(
                        methods()
                                .that()
                                .arePublic()
                                .and()
                                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                                .and()
                                .areDeclaredInClassesThat()
                                .areAnnotatedWith(Stateless.class)
                                .should(Conditions.namePermission())
                                .because("a use case without a permission is refused to everybody"),
                        PrintingService.class),
                new Rule(
                        classes()
                                .that()
                                .areAnnotatedWith(Stateless.class)
                                .and(are("writing for pages", ServiceRules::writesForPages))
                                .should()
                                .beAnnotatedWith(Audited.class)
                                .because("whatever somebody changes leaves a line in the record"),
                        PrintingService.class));
    }

    private static Rule suffix(
            Class<? extends java.lang.annotation.Annotation> annotation, String suffix, Class<?> culprit) {
        return new Rule(
                classes()
                        .that()
                        .areAnnotatedWith(annotation)
                        .should()
                        .haveSimpleNameEndingWith(suffix)
                        .because("the name tells the part a class plays"),
                culprit);
    }

    private static boolean writesForPages(JavaClass type) {
        return type.getMethods().stream().anyMatch(method -> isCalledByPages(method) && writes(method));
    }

    private static boolean isCalledByPages(JavaMethod method) {
        return method.getCallsOfSelf().stream()
                .anyMatch(call -> call.getOriginOwner().getPackageName().endsWith(".web"));
    }

    private static boolean writes(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> WRITING.contains(call.getName())
                        && call.getTargetOwner().getPackageName().equals("jakarta.persistence"));
    }

    private static boolean isEjb(CanBeAnnotated type) {
        return type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class);
    }

    private static DescribedPredicate<JavaClass> are(String what, java.util.function.Predicate<JavaClass> test) {
        return DescribedPredicate.describe("are " + what, test);
    }

    private static DescribedPredicate<JavaMethodCall> buildsQueryFromText() {
        var methods = Set.of("createQuery", "createNativeQuery");
        return DescribedPredicate.describe(
                "a query is made from text",
                call -> methods.contains(call.getName())
                        && call.getTargetOwner().isAssignableTo(EntityManager.class)
                        && call.getTarget().getRawParameterTypes().getFirst().isEquivalentTo(String.class));
    }
}
