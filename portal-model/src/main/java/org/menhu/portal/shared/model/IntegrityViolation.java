package org.menhu.portal.shared.model;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells what a database refuses, as it holds something that contradicts, from a database that fails. */
public final class IntegrityViolation {

    private static final String STATES = "23"; // the class of SQL states that the standard gives to it

    private IntegrityViolation() {}

    public static boolean causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException refused
                        && String.valueOf(refused.getSQLState()).startsWith(STATES));
    }
}
