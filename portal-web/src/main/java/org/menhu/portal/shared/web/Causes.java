package org.menhu.portal.shared.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.util.stream.Stream;
import org.menhu.portal.shared.model.BusinessException;

/** Looks through the wrappings that Faces, EL, EJB and JTA put around an exception. */
final class Causes {

    private static final int DEPTH = 20; // a chain that goes in circles must end too

    private Causes() {}

    /** The first cause that says something to a user, or the exception itself. */
    static Throwable telling(Throwable exception) {
        return Stream.iterate(exception, cause -> cause != null, Throwable::getCause)
                .limit(DEPTH)
                .filter(cause -> cause instanceof BusinessException
                        || cause instanceof ConstraintViolationException
                        || cause instanceof OptimisticLockException
                        || cause instanceof ViewExpiredException)
                .findFirst()
                .orElse(exception);
    }
}
