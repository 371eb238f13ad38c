package org.menhu.portal.shared.web;

import jakarta.servlet.http.HttpServletRequest;

/** What a page tells about itself while it is rendered, so that it is kept rightly. */
public final class PageFacts {

    private static final String ARTICLE = PageFacts.class.getName() + ".article";
    private static final String ORIGIN = PageFacts.class.getName() + ".origin";

    private PageFacts() {}

    /** It is the page of this article: of changes that show on articles, only this one's outdate it. */
    public static void shows(HttpServletRequest request, long articleId) {
        request.setAttribute(ARTICLE, articleId);
    }

    /** It names scheme and host by which it was asked for, so that it is no answer to who asks by others. */
    public static void namesOrigin(HttpServletRequest request) {
        request.setAttribute(ORIGIN, KeptPage.origin(request));
    }

    /** Null when it is no article's page. */
    static Long article(HttpServletRequest request) {
        return (Long) request.getAttribute(ARTICLE);
    }

    /** Null when it names none. */
    static String origin(HttpServletRequest request) {
        return (String) request.getAttribute(ORIGIN);
    }
}
