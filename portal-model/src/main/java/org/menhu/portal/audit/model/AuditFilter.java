package org.menhu.portal.audit.model;

import java.io.Serializable;
import java.util.List;

/**
 * Which lines of the record are wanted; a part that is null holds for all, as does a blank name.
 *
 * @param actor part of the name of who did it
 * @param actions what was done, one of these; never empty
 */
public record AuditFilter(String actor, List<String> actions, AuditOutcome outcome) implements Serializable {}
