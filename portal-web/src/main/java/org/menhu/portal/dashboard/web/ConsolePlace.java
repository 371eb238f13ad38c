package org.menhu.portal.dashboard.web;

import java.util.Locale;
import java.util.function.ToLongFunction;
import org.menhu.portal.dashboard.model.Waiting;
import org.menhu.portal.shared.model.Permission;

/** The places of the console in the order of its menu; shown to whoever has the permission. */
enum ConsolePlace {
    DASHBOARD("", "pi-home", Permission.CONSOLE_ENTER),
    ARTICLES("write", "pi-file-edit", Permission.ARTICLE_WRITE, waiting -> waiting.returned() + waiting.submitted()),
    PAGES("write", "pi-file", Permission.ARTICLE_EDIT_ANY),
    CATEGORIES("write", "pi-sitemap", Permission.CATEGORY_MANAGE),
    TAGS("write", "pi-tags", Permission.TAG_MANAGE),
    SERIES("write", "pi-bookmark", Permission.TAG_MANAGE),
    MEDIA("write", "pi-images", Permission.MEDIA_UPLOAD),
    MODERATION("readers", "pi-comments", Permission.QUEUE_WORK, Waiting::texts),
    RULES("readers", "pi-filter", Permission.SCREENING_MANAGE),
    POLICY("readers", "pi-shield", Permission.COMMENT_POLICY),
    DONATIONS("readers", "pi-qrcode", Permission.DONATION_CODE_OWN),
    PAYMENTS("money", "pi-wallet", Permission.PAYMENT_MANAGE),
    LEDGER("money", "pi-book", Permission.PAYMENT_MANAGE),
    RECONCILIATION("money", "pi-check-square", Permission.PAYMENT_MANAGE, Waiting::differences),
    OFFLINE("money", "pi-envelope", Permission.PAYMENT_MANAGE),
    MENUS("site", "pi-list", Permission.NAVIGATION_MANAGE),
    SETTINGS("site", "pi-cog", Permission.SETTING_MANAGE),
    ACCOUNTS("site", "pi-users", Permission.ACCOUNT_MANAGE),
    AUDIT("site", "pi-history", Permission.AUDIT_READ);

    private final String group;
    private final String icon;
    private final Permission permission;
    private final ToLongFunction<Waiting> waiting;

    ConsolePlace(String group, String icon, Permission permission) {
        this(group, icon, permission, none -> 0);
    }

    ConsolePlace(String group, String icon, Permission permission, ToLongFunction<Waiting> waiting) {
        this.group = group;
        this.icon = icon;
        this.permission = permission;
        this.waiting = waiting;
    }

    /** By which a page says where it stands, the last part of its address and of the keys of its texts. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String group() {
        return group;
    }

    String address() {
        return this == DASHBOARD ? "/admin" : "/admin/" + word();
    }

    String icon() {
        return icon;
    }

    Permission permission() {
        return permission;
    }

    long waiting(Waiting all) {
        return waiting.applyAsLong(all);
    }
}
