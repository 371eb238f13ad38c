package org.menhu.portal.dashboard.web;

import java.util.Locale;
import java.util.function.ToLongFunction;
import org.menhu.portal.dashboard.model.Waiting;
import org.menhu.portal.shared.model.Permission;

/** The places of the console in the order of its menu; shown to whoever has the permission. */
enum ConsolePlace {
    DASHBOARD("", "/admin", "pi-home", Permission.CONSOLE_ENTER),
    ARTICLES("write", "/admin/articles", "pi-file-edit", Permission.ARTICLE_WRITE, Waiting::drafts),
    PAGES("write", "/admin/pages", "pi-file", Permission.ARTICLE_EDIT_ANY),
    CATEGORIES("write", "/admin/categories", "pi-sitemap", Permission.CATEGORY_MANAGE),
    TAGS("write", "/admin/tags", "pi-tags", Permission.TAG_MANAGE),
    MEDIA("write", "/admin/media", "pi-images", Permission.MEDIA_UPLOAD),
    COMMENTS("readers", "/admin/comments", "pi-comments", Permission.COMMENT_MODERATE, Waiting::comments),
    DONATIONS("readers", "/admin/donations", "pi-qrcode", Permission.DONATION_CODE_OWN),
    MENUS("site", "/admin/menus", "pi-list", Permission.NAVIGATION_MANAGE),
    SETTINGS("site", "/admin/settings", "pi-cog", Permission.SETTING_MANAGE),
    ACCOUNTS("site", "/admin/accounts", "pi-users", Permission.ACCOUNT_MANAGE),
    AUDIT("site", "/admin/audit", "pi-history", Permission.AUDIT_READ);

    private final String group;
    private final String address;
    private final String icon;
    private final Permission permission;
    private final ToLongFunction<Waiting> waiting;

    ConsolePlace(String group, String address, String icon, Permission permission) {
        this(group, address, icon, permission, none -> 0);
    }

    ConsolePlace(String group, String address, String icon, Permission permission, ToLongFunction<Waiting> waiting) {
        this.group = group;
        this.address = address;
        this.icon = icon;
        this.permission = permission;
        this.waiting = waiting;
    }

    /** By which a page says where it stands, and the last part of the keys of its texts. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String group() {
        return group;
    }

    String address() {
        return address;
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
