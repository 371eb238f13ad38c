package org.menhu.portal.moderation.model;

/** What a reader has against a text of the queue, for who decides. */
public record ReportView(Long itemId, ReportReason reason, String note) {}
