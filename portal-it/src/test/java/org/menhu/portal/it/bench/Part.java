package org.menhu.portal.it.bench;

/** One thing that the bench measures; it can be asked for by its name. To add one, list it in {@link Bench}. */
interface Part {

    /** One word, as it is typed. */
    String name();

    /** What it measures, in a line of help and above its table. */
    String purpose();

    /**
     * Measures. What it starts it stops again, whatever happens.
     *
     * @throws Exception when it could not measure, which is not the same as measuring too much
     */
    Section run(Workplace workplace) throws Exception;
}
