package org.menhu.portal.quality.model;

/** How much a finding matters; set for each check by the owner of the site. */
public enum Severity {
    /** The check is not made. */
    OFF,
    /** Shown to whoever writes and publishes. */
    WARNING,
    /** Nothing is published while it stands. */
    BLOCKING
}
