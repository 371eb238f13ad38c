package org.menhu.portal.article.model;

import java.io.Serializable;
import java.time.Instant;

/** What a revision says, with who wrote it. */
public record RevisionText(
        int number, String title, String summary, String markdown, String writerName, Instant writtenAt)
        implements Serializable {

    public static RevisionText of(RevisionBody body) {
        var revision = body.getRevision();
        return new RevisionText(
                revision.getNumber(),
                revision.getTitle(),
                revision.isSummaryOwn() ? revision.getSummary() : null,
                body.getMarkdown().replace("\r\n", "\n"),
                revision.getWrittenBy().getDisplayName(),
                revision.getWrittenAt());
    }
}
