package org.menhu.portal.audit.model;

import java.io.Serializable;

/**
 * Which lines of the record are wanted; null or empty parts hold for all.
 *
 * @param actor part of the name of who did it
 * @param action part of the name of what was done
 */
public record AuditFilter(String actor, String action, AuditOutcome outcome) implements Serializable {}
