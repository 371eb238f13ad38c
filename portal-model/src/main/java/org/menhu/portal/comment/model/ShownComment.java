package org.menhu.portal.comment.model;

import java.time.Instant;
import java.util.List;
import org.menhu.portal.media.model.Picture;
import org.menhu.portal.media.model.PictureFormat;
import org.menhu.portal.moderation.model.TextStatus;

/** A comment as a reader of its article sees it. */
public record ShownComment(
        Long id,
        Long parentId,
        String writerName,
        String body,
        Instant writtenAt,
        TextStatus status,
        Long accountId,
        String avatarKey,
        PictureFormat avatarFormat,
        Integer avatarWidth,
        Integer avatarHeight) {

    /** Of somebody with an account and a picture, else null. */
    public Picture avatar() {
        return avatarKey == null ? null : new Picture(avatarKey, avatarFormat, avatarWidth, avatarHeight);
    }

    public boolean approved() {
        return status == TextStatus.APPROVED;
    }

    public List<List<List<TextPiece>>> paragraphs() {
        return TextPiece.paragraphs(body);
    }
}
