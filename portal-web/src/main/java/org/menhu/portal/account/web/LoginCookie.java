package org.menhu.portal.account.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.menhu.portal.account.model.LoginToken;
import org.menhu.portal.shared.model.SecretToken;
import org.menhu.portal.shared.web.ClientAddress;

/** The cookie that carries the token of a sign-in. Scripts cannot read it, other sites cannot post with it. */
public final class LoginCookie {

    private static final String NAME = "menhu-login";
    private static final int LONGEST = 100; // characters; a token has 43

    private LoginCookie() {}

    static Optional<SecretToken> read(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> NAME.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .filter(value -> value.length() <= LONGEST)
                        .findFirst()
                        .map(SecretToken::new);
    }

    public static void write(HttpServletRequest request, HttpServletResponse response, SecretToken token) {
        add(request, response, token.value(), (int) LoginToken.LIFE.toSeconds());
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, "", 0);
    }

    private static void add(HttpServletRequest request, HttpServletResponse response, String value, int seconds) {
        var cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(ClientAddress.configured().isSecure(request));
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        response.addCookie(cookie);
    }
}
