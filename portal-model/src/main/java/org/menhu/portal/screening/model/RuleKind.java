package org.menhu.portal.screening.model;

/** What a rule looks at. */
public enum RuleKind {
    /** Words of a list. */
    WORDS,
    /** Phrases in which a word is innocent: where one covers the word, the word is not hit. */
    ALLOW,
    /** A regular expression in the syntax of RE2. */
    PATTERN,
    /** Web addresses, when there are at least {@code limit}. */
    LINKS,
    /** At least {@code limit} texts of one writer within {@code minutes}. */
    RATE,
    /** The same text at least {@code limit} times within {@code minutes}, whoever sent it. */
    DUPLICATE,
    /** A writer of whom nothing was approved before. */
    FIRST_TIME,
    /** Network addresses and ranges of them (CIDR). */
    ADDRESS;

    public boolean hasWords() {
        return this == WORDS || this == ALLOW;
    }

    public boolean hasPattern() {
        return this == PATTERN || this == ADDRESS;
    }

    public boolean hasLimit() {
        return this == LINKS || this == RATE || this == DUPLICATE;
    }

    public boolean hasMinutes() {
        return this == RATE || this == DUPLICATE;
    }

    /** Whether it finds places in a text, rather than facts about it. */
    public boolean hasPlaces() {
        return this == WORDS || this == PATTERN || this == LINKS;
    }
}
