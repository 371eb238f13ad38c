package org.menhu.portal.server;

/** Why the portal does not start: one sentence for whoever typed the command. */
class LaunchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    LaunchException(String sentence) {
        this(sentence, 1);
    }

    private LaunchException(String sentence, int exitCode) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /** The command itself was mistyped; shells know 2 for that. */
    static LaunchException usage(String sentence) {
        return new LaunchException(sentence + " See: menhu help", 2);
    }

    int exitCode() {
        return exitCode;
    }
}
