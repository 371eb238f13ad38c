package org.menhu.portal.shared.web;

import jakarta.servlet.http.HttpServletRequest;

/** Tells from the cookies of a request whether a page may differ for whoever sends it. */
public final class VisitorCookies {

    /** Stands at the address of an article on which the visitor has something that nobody else sees. */
    public static final String OWN = "menhu-own";

    private static final String SIGNED_IN = "menhu-login=";

    private VisitorCookies() {}

    /**
     * Whether he sees something of his own on this page: he has signed in, or has a comment on it that waits.
     *
     * @param cookies the request's header, or null
     */
    static boolean areOwn(String cookies) {
        return cookies != null && (cookies.contains(SIGNED_IN) || cookies.contains(OWN + "="));
    }

    /** Whether the portal has given him any cookie; a page that is made for him is not kept, to be on the safe side. */
    static boolean areAny(HttpServletRequest request) {
        var cookies = request.getHeader("Cookie");
        return cookies != null && cookies.contains("menhu-");
    }
}
