package org.menhu.portal.shared.web;

import jakarta.servlet.http.HttpServletRequest;

/** Tells the pages of the console from those of the public site. */
public final class Console {

    private Console() {}

    public static boolean contains(HttpServletRequest request) {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.equals("/admin") || path.startsWith("/admin/");
    }
}
