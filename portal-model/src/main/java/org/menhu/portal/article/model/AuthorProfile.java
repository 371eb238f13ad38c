package org.menhu.portal.article.model;

import org.menhu.portal.media.model.Picture;
import org.menhu.portal.media.model.PictureFormat;

/** What readers see of somebody who has published. */
public record AuthorProfile(
        Long id,
        String name,
        String displayName,
        String bio,
        String avatarKey,
        PictureFormat avatarFormat,
        Integer avatarWidth,
        Integer avatarHeight) {

    /** Null for an author who has uploaded none. */
    public Picture avatar() {
        return avatarKey == null ? null : new Picture(avatarKey, avatarFormat, avatarWidth, avatarHeight);
    }
}
