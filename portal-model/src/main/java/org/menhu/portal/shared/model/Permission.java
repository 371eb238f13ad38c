package org.menhu.portal.shared.model;

/** What a caller may do. Services name one on each use case; roles are sets of them. */
public enum Permission {
    /** What every reader may do, signed in or not. */
    VISIT,
    /** Own profile, password and sign-ins. */
    OWN_ACCOUNT,
    CONSOLE_ENTER,
    /** Write articles of one's own. */
    ARTICLE_WRITE,
    /** Publish and withdraw articles of one's own. */
    ARTICLE_PUBLISH_OWN,
    ARTICLE_EDIT_ANY,
    ARTICLE_PUBLISH_ANY,
    CATEGORY_MANAGE,
    TAG_MANAGE,
    MEDIA_UPLOAD,
    /** Change and delete files that others have uploaded. */
    MEDIA_MANAGE_ANY,
    COMMENT_MODERATE,
    /** Work at the queue of texts; on which kinds of them, further permissions say. */
    QUEUE_WORK,
    /** Say whose comments are read before they are shown, and close them for a while. */
    COMMENT_POLICY,
    /** The donation code shown with one's own articles. */
    DONATION_CODE_OWN,
    DONATION_CODE_ANY,
    /** Orders, ledger, refunds, reconciliation. */
    PAYMENT_MANAGE,
    NAVIGATION_MANAGE,
    SETTING_MANAGE,
    ACCOUNT_MANAGE,
    AUDIT_READ,
    /** Write, try and publish the rules by which texts are judged. */
    SCREENING_MANAGE
}
