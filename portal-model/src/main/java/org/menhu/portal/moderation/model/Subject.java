package org.menhu.portal.moderation.model;

import org.menhu.portal.screening.model.TextKind;

/** The text that an item of the queue and the decisions are about, by its id within its feature. */
public record Subject(TextKind kind, long id) {}
