package org.menhu.portal.shared.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.menhu.portal.shared.model.BusinessException;

/** Looks through the wrappings that Faces, EL, EJB and JTA put around an exception. */
final class Causes {

    private static final int DEPTH = 20; // a chain that goes in circles must end too

    private Causes() {}

    /** Whether the database could not be reached, or went away: nothing is wrong with the request, which may be tried again. */
    static boolean isDatabaseAway(Throwable exception) {
        return Stream.iterate(exception, cause -> cause != null, Throwable::getCause)
                .limit(DEPTH)
                .anyMatch(cause -> cause instanceof SQLException sql && isAway(sql));
    }

    /** Class 08 is that of connections, 57P that of a server shutting down; the pools tell no state at all. */
    private static boolean isAway(SQLException failure) {
        var state = failure.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }

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
