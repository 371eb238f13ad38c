package org.menhu.portal.screening.model;

/** A rule set is in force from now on. */
public record RuleSetPublished(int number) {}
