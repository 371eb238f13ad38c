package org.menhu.portal.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginFilterTest {

    @ParameterizedTest
    @CsvSource({
        "same-origin, http://menhu.example,      true",
        "same-origin,                     ,      true",
        "           , http://menhu.example,      true",
        "           , http://MENHU.example,      true",
        "           , http://menhu.example:8080, false",
        "           , http://evil.example,       false",
        "           , null,                      false",
        "           , ,                          false",
        "same-site,   http://menhu.example,      false",
        "cross-site,  ,                          false",
        "none,        ,                          false",
        "same-origin, http://evil.example,       false",
        "           , ::::,                      false",
    })
    void onlyOurOwnPagesMayChangeAnything(String fetchSite, String origin, boolean own) {
        var headers = new HashMap<String, String>(Map.of("Host", "menhu.example"));
        headers.put("Sec-Fetch-Site", fetchSite);
        headers.put("Origin", origin);

        assertThat(SameOriginFilter.isOwn(request(headers))).isEqualTo(own);
    }

    private static HttpServletRequest request(Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                SameOriginFilterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> headers.get((String) arguments[0]));
    }
}
