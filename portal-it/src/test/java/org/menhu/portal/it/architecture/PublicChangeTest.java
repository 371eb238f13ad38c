package org.menhu.portal.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaMethodReference;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.enterprise.event.Event;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.shared.model.PublicChange;

/**
 * Readers are shown kept pages, and only an event makes one anew. So each use case that changes something fires a
 * {@link PublicChange}, unless it is named here as one that no public page shows. Whoever adds a use case decides.
 */
class PublicChangeTest {

    /** What changes nothing that a public page shows. */
    private static final Set<String> UNSEEN = Set.of(
            "AccountEditingService.create", // an account is shown once something of its owner's is published
            "AccountEditingService.grant",
            "AccountEditingService.disable",
            "AccountEditingService.enable",
            "AccountEditingService.resetPassword",
            "AccountEditingService.signOutEverywhere",
            "ArticleWorkflowService.expireAt", // the page goes when the time has come, by a step that says so
            "ClaimService.claim", // who works on what is for moderators alone
            "ClaimService.release",
            "CommentReportService.report", // stays shown until somebody has decided
            "DonationCodeService.preview",
            "DifferenceService.find",
            "DifferenceService.park",
            "DifferenceService.close",
            "DonationCodeService.confirmRules",
            "DonationGivingService.give", // an order is shown to its payer alone, on a page that is never kept
            "DonationGivingService.present",
            "MediaService.delete", // refused while a page shows the picture
            "MediaService.describe", // goes into a text when that is written
            "MediaUploadService.upload",
            "MediaUploadService.uploadPortrait", // AvatarService says so
            "CommentAppealService.appeal", // stays hidden until somebody has decided
            "PaymentRefundService.ask",
            "ProfileService.changePassword",
            "ReconciliationService.compare",
            "RevisionService.restore", // seen when it is published
            "ReplayService.start", // tries rules on texts and changes none
            "ReplayService.stop",
            "RuleEditingService.delete", // no text of a rule ever reaches a reader's page
            "RuleEditingService.save",
            "CommentPolicyService.save",
            "RuleSetService.publish",
            "RuleSetService.restore",
            "RuleSetService.setThresholds",
            "RuleWordService.add",
            "RuleWordService.remove",
            "SettingEditingService.markSetUp",
            "SignInService.recognise",
            "SignInService.signIn",
            "SignInService.signOut",
            "ThankYouService.say", // seen by givers alone, on a page that is never kept
            "WallConsentService.appeal"); // stays hidden until somebody has decided

    private static final JavaClasses CLASSES = Codebase.classes();

    @Test
    void everyUseCaseThatChangesWhatReadersSeeSaysSo() {
        assertThat(changing(CLASSES))
                .isNotEmpty()
                .filteredOn(method -> !UNSEEN.contains(name(method)))
                .filteredOn(method -> !fires(method))
                .as(
                        "fire an event that implements PublicChange, or add the use case to the list above if no public page"
                                + " shows what it changes")
                .extracting(PublicChangeTest::name)
                .isEmpty();
    }

    @Test
    void theListOfTheUnseenNamesNoneThatIsGoneOrFiresByNow() {
        var silent = changing(CLASSES)
                .filter(method -> !fires(method))
                .map(PublicChangeTest::name)
                .collect(Collectors.toSet());

        assertThat(silent).containsAll(UNSEEN);
    }

    /** What is recorded. */
    static Stream<JavaMethod> changing(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Audited.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !method.isAnnotatedWith(ReadOnly.class));
    }

    static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    /** Whether the method, or one it calls, makes such an event and fires one. */
    private static boolean fires(JavaMethod method) {
        var reached = new HashSet<JavaCodeUnit>();
        reach(method, reached);
        return reached.stream().anyMatch(PublicChangeTest::makesChange)
                && reached.stream().anyMatch(PublicChangeTest::firesEvent);
    }

    private static void reach(JavaCodeUnit unit, Set<JavaCodeUnit> reached) {
        if (reached.add(unit)) {
            Stream.concat(
                            unit.getMethodCallsFromSelf().stream().map(JavaMethodCall::getTarget),
                            unit.getMethodReferencesFromSelf().stream().map(JavaMethodReference::getTarget))
                    .map(AccessTarget.CodeUnitAccessTarget::resolveMember)
                    .flatMap(member -> member.stream())
                    .flatMap(PublicChangeTest::withImplementations)
                    .filter(member -> member.getOwner().getPackageName().startsWith("org.menhu."))
                    .forEach(member -> reach(member, reached));
        }
    }

    private static Stream<JavaCodeUnit> withImplementations(JavaCodeUnit member) {
        var parameters =
                member.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return Stream.concat(
                Stream.of(member),
                member.getOwner().isInterface()
                        ? member.getOwner().getAllSubclasses().stream()
                                .flatMap(type -> type.tryGetMethod(member.getName(), parameters).stream())
                        : Stream.empty());
    }

    private static boolean makesChange(JavaCodeUnit unit) {
        return unit.getConstructorCallsFromSelf().stream()
                .map(call -> call.getTargetOwner())
                .anyMatch(type -> type.isAssignableTo(PublicChange.class));
    }

    private static boolean firesEvent(JavaCodeUnit unit) {
        return unit.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Event.class)
                        && call.getName().equals("fire"));
    }
}
