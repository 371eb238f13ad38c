package org.menhu.portal.screening.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.menhu.portal.shared.model.Permission;

/** The kinds of text that are screened and await a decision. */
public enum TextKind {
    COMMENT(Permission.COMMENT_MODERATE),
    /** The name and the message of somebody who has given something. */
    DONATION(Permission.COMMENT_MODERATE),
    /** A text that was submitted to be published. */
    ARTICLE(Permission.ARTICLE_PUBLISH_ANY);

    private final Permission permission;

    TextKind(Permission permission) {
        this.permission = permission;
    }

    /** What somebody needs to read such texts in the queue and to decide on them. */
    public Permission permission() {
        return permission;
    }

    /** What readers write, and whose moderation they are told of in numbers. */
    public static Collection<TextKind> ofReaders() {
        return List.of(COMMENT, DONATION);
    }

    /** Those on which somebody may decide. */
    public static Collection<TextKind> decidedBy(Predicate<Permission> may) {
        return Arrays.stream(values()).filter(kind -> may.test(kind.permission)).toList();
    }
}
