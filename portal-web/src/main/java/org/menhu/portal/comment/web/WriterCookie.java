package org.menhu.portal.comment.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.menhu.portal.comment.model.Comment;
import org.menhu.portal.shared.model.Slug;
import org.menhu.portal.shared.web.ClientAddress;
import org.menhu.portal.shared.web.VisitorCookies;

/**
 * What a writer's browser keeps: the token by which he sees his own comments while they wait, and, when he wants it so, his
 * name.
 */
final class WriterCookie {

    private static final String TOKEN = "menhu-writer";
    private static final String NAME = "menhu-writer-name";
    private static final Duration LIFE = Duration.ofDays(180);

    private WriterCookie() {}

    static Optional<String> token(HttpServletRequest request) {
        return value(request, TOKEN).filter(token -> token.matches("[A-Za-z0-9_-]{43}"));
    }

    static Optional<String> name(HttpServletRequest request) {
        try {
            return value(request, NAME)
                    .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                    .filter(name -> name.length() <= Comment.MAX_NAME);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not as we wrote it
        }
    }

    static void keepToken(HttpServletRequest request, HttpServletResponse response, String token) {
        add(request, response, new Cookie(TOKEN, token), LIFE);
    }

    static void keepName(HttpServletRequest request, HttpServletResponse response, String name) {
        add(request, response, new Cookie(NAME, URLEncoder.encode(name, StandardCharsets.UTF_8)), LIFE);
    }

    /** Tells our server, at the address of the article alone, that its page is not the same for this reader as for others. */
    static void markOwn(HttpServletRequest request, HttpServletResponse response, Slug article) {
        add(request, response, own("1", article), LIFE);
    }

    /** Once nothing on the page is the reader's alone. */
    static void unmarkOwn(HttpServletRequest request, HttpServletResponse response, Slug article) {
        if (value(request, VisitorCookies.OWN).isPresent()) {
            add(request, response, own("", article), Duration.ZERO);
        }
    }

    static void forgetName(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, new Cookie(NAME, ""), Duration.ZERO);
    }

    private static Cookie own(String value, Slug article) {
        var cookie = new Cookie(VisitorCookies.OWN, value);
        cookie.setPath("/article/" + article);
        return cookie;
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static void add(HttpServletRequest request, HttpServletResponse response, Cookie cookie, Duration life) {
        if (cookie.getPath() == null) {
            cookie.setPath("/");
        }
        cookie.setHttpOnly(!cookie.getName().equals(NAME)); // the name is written into the form by the page's script
        cookie.setSecure(ClientAddress.configured().isSecure(request));
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) life.toSeconds());
        response.addCookie(cookie);
    }
}
