package org.menhu.portal.server;

import java.sql.SQLException;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Remembers the first exception that is logged as severe: the server reports a failed deployment in many lines, but not why. */
final class FailureWatch extends Handler {

    private static final Logger ROOT = Logger.getLogger("");

    private Throwable first;

    private FailureWatch() {}

    static FailureWatch begin() {
        var watch = new FailureWatch();
        ROOT.addHandler(watch);
        return watch;
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (first == null && entry.getThrown() != null && entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
            first = entry.getThrown();
        }
    }

    /** What the innermost exception says, in one line; of the database's own where there is one: an operator's usual trouble. */
    synchronized String reason() {
        Throwable reason = null;
        for (var cause = first; cause != null; cause = cause.getCause()) {
            if (!(reason instanceof SQLException) || cause instanceof SQLException) {
                reason = cause;
            }
        }
        if (reason == null) {
            return "the log says why";
        }
        var message = reason.getMessage() == null ? reason.toString() : reason.getMessage();
        return message.strip().lines().findFirst().orElse(reason.toString()).replaceFirst("\\.$", "");
    }

    @Override
    public void flush() {
        // nothing is kept back
    }

    @Override
    public void close() {
        ROOT.removeHandler(this);
    }
}
