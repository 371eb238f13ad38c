package org.menhu.portal.audit.ejb;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.validation.ConstraintViolationException;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.menhu.portal.audit.model.AuditEntry.Act;
import org.menhu.portal.audit.model.AuditEntry.Actor;
import org.menhu.portal.audit.model.AuditOutcome;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotPermittedException;

/**
 * Makes a line of the record of each act, refused ones too. What an act does through other services belongs to it and leaves
 * no line of its own. Runs around the check of permissions. Serializable for the reason told at {@code GuardedInterceptor}.
 */
@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION - 10)
class AuditedInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int DETAIL = 500; // what the column holds

    @Inject
    @SuppressWarnings("serial") // a proxy, as the next one
    private Caller caller;

    @Inject
    @SuppressWarnings("serial")
    private AuditTrailService trail;

    @Inject
    @SuppressWarnings("serial")
    private CurrentAct current;

    @AroundInvoke
    Object audit(InvocationContext invocation) throws Exception {
        if (!isRecorded(invocation) || current.isUnderWay()) {
            return invocation.proceed();
        }
        current.begin();
        try {
            var result = invocation.proceed();
            trail.record(actor(), act(invocation, result, AuditOutcome.DONE, choices(invocation)));
            return result;
        } catch (Exception e) {
            trail.recordFailure(actor(), act(invocation, null, outcome(e), detail(e)));
            throw e;
        } finally {
            current.end();
        }
    }

    /** What guests do is counted elsewhere; here it would only be noise. */
    private boolean isRecorded(InvocationContext invocation) {
        return !caller.name().isEmpty() && !invocation.getMethod().isAnnotationPresent(ReadOnly.class);
    }

    private Actor actor() {
        return new Actor(caller.accountId().orElse(null), caller.name());
    }

    private static Act act(InvocationContext invocation, Object result, AuditOutcome outcome, String detail) {
        var method = invocation.getMethod();
        var parameters = Objects.requireNonNullElse(invocation.getParameters(), new Object[0]); // null for none
        var subject = Stream.concat(Stream.of(parameters), Stream.ofNullable(result))
                .filter(Long.class::isInstance)
                .map(Long.class::cast)
                .findFirst();
        var action = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        return new Act(action, subject.orElse(null), outcome, detail);
    }

    /** What was chosen among constants, such as the step that was taken, and what was noted; null when there is neither. */
    private String choices(InvocationContext invocation) {
        var parameters = Objects.requireNonNullElse(invocation.getParameters(), new Object[0]);
        var chosen = Stream.concat(
                        Stream.of(parameters).filter(Enum.class::isInstance).map(Object::toString),
                        current.notes().stream())
                .collect(Collectors.joining(" "));
        return chosen.isEmpty() ? null : chosen;
    }

    private static AuditOutcome outcome(Throwable failure) {
        return switch (telling(failure)) {
            case NotPermittedException e -> AuditOutcome.NOT_PERMITTED;
            case BusinessException e -> AuditOutcome.REFUSED;
            case ConstraintViolationException e -> AuditOutcome.REFUSED;
            default -> AuditOutcome.FAILED;
        };
    }

    /** The key of the reason or the kind of error; what users typed stays out of the record. */
    private static String detail(Throwable failure) {
        var cause = telling(failure);
        var detail = cause instanceof BusinessException refused
                ? refused.getMessageKey()
                : cause.getClass().getSimpleName();
        return detail.substring(0, Math.min(detail.length(), DETAIL));
    }

    private static Throwable telling(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(cause -> cause instanceof BusinessException || cause instanceof ConstraintViolationException)
                .findFirst()
                .orElse(failure);
    }
}
