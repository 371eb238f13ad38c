package org.menhu.portal.it.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Set;
import java.util.function.Predicate;
import org.menhu.portal.shared.ejb.ChangeRelay;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.PublicChange;

/** What the rules ask of a class or method where ArchUnit has no word for it. */
final class Conditions {

    /** Kinds an event may carry: ids, numbers, small facts; never an entity, which would be stale after the commit. */
    private static final Set<String> PLAIN = Set.of("java.lang", "java.time", "java.util", "");

    private Conditions() {}

    /** An implementation in a feature above counts twice: by the interface the lower one calls what it must not know. */
    static ArchCondition<JavaClass> notHaveExactlyOneImplementation() {
        return forEach("not have exactly one implementation", type -> {
            var implementations = type.getAllSubclasses().stream()
                    .filter(other -> !other.isInterface())
                    .toList();
            return implementations.size() != 1
                    || !Features.of(implementations.getFirst()).equals(Features.of(type));
        });
    }

    static ArchCondition<JavaClass> bePackagePrivateUnlessAnnotation() {
        return forEach(
                "be package-private",
                type -> type.isAnnotation() || !type.getModifiers().contains(JavaModifier.PUBLIC));
    }

    static ArchCondition<JavaMethod> namePermission() {
        return forEach(
                "name a permission",
                method -> method.isAnnotatedWith(Permitted.class)
                        || method.getOwner().isAnnotatedWith(Permitted.class));
    }

    static ArchCondition<JavaMethod> observeOnlyEventsAfterCommit() {
        return forEach("observe past-tense records of ids after the commit", method -> method.getParameters().stream()
                .filter(parameter -> parameter.isAnnotatedWith(Observes.class))
                .filter(parameter -> parameter.getRawType().getName().startsWith("org.menhu."))
                .allMatch(parameter -> (isAfterCommit(parameter)
                                || method.getOwner().isEquivalentTo(ChangeRelay.class)) // the database holds it back
                        && (parameter.getRawType().isEquivalentTo(PublicChange.class)
                                || isEvent(parameter.getRawType()))));
    }

    private static boolean isAfterCommit(JavaParameter parameter) {
        return parameter.getAnnotationOfType(Observes.class).during() == TransactionPhase.AFTER_SUCCESS;
    }

    private static boolean isEvent(JavaClass type) {
        return type.isRecord()
                && type.getPackageName().endsWith(".model")
                && type.getSimpleName().matches(".+(ed|en|sent|put|Paid)")
                && type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .allMatch(field -> PLAIN.contains(field.getRawType().getPackageName())
                                || field.getRawType().isEnum());
    }

    private static <T> ArchCondition<T> forEach(String description, Predicate<T> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                if (!holds.test(item)) {
                    events.add(SimpleConditionEvent.violated(item, item + " does not " + description));
                }
            }
        };
    }
}
