package org.menhu.portal.notice.model;

import java.io.Serializable;
import java.time.Instant;

/** A notice as its reader finds it, in his language. */
public record ShownNotice(Long id, String text, Instant toldAt, boolean read) implements Serializable {}
