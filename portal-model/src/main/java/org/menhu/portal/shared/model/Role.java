package org.menhu.portal.shared.model;

import static org.menhu.portal.shared.model.Permission.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A named set of permissions. An account may have several. */
public enum Role {
    READER(OWN_ACCOUNT),
    CONTRIBUTOR(OWN_ACCOUNT, CONSOLE_ENTER, ARTICLE_WRITE, MEDIA_UPLOAD),
    AUTHOR(OWN_ACCOUNT, CONSOLE_ENTER, ARTICLE_WRITE, MEDIA_UPLOAD, ARTICLE_PUBLISH_OWN, DONATION_CODE_OWN),
    EDITOR(
            OWN_ACCOUNT,
            CONSOLE_ENTER,
            ARTICLE_WRITE,
            MEDIA_UPLOAD,
            ARTICLE_PUBLISH_OWN,
            DONATION_CODE_OWN,
            ARTICLE_EDIT_ANY,
            ARTICLE_PUBLISH_ANY,
            QUEUE_WORK,
            CATEGORY_MANAGE,
            TAG_MANAGE,
            MEDIA_MANAGE_ANY),
    MODERATOR(OWN_ACCOUNT, CONSOLE_ENTER, QUEUE_WORK, COMMENT_MODERATE, COMMENT_POLICY, SCREENING_MANAGE),
    TREASURER(OWN_ACCOUNT, CONSOLE_ENTER, PAYMENT_MANAGE),
    ADMINISTRATOR(Permission.values());

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        var set = EnumSet.of(VISIT, permissions);
        this.permissions = Collections.unmodifiableSet(set);
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
