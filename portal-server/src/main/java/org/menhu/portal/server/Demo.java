package org.menhu.portal.server;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import org.menhu.portal.shared.model.ConfigKey;

/**
 * The password of a site that sets itself up. It is handed to the portal as a system property, which the portal takes away
 * once it has made the administrator of it: so what is still there afterwards was not used, because the site stood already.
 */
final class Demo {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"; // none that is mistaken for another
    private static final int LENGTH = 16; // 79 bits

    private final String password;

    private Demo(String password) {
        this.password = password;
    }

    /** @param wanted the operator's own password; empty for a random one */
    static Demo prepare(String wanted) {
        var demo = new Demo(wanted.isEmpty() ? random() : wanted);
        System.setProperty(ConfigKey.SETUP_DEMO_PASSWORD.property(), demo.password);
        return demo;
    }

    /** What to tell whoever waits for a way in. */
    List<String> result(String url) {
        var used = System.clearProperty(ConfigKey.SETUP_DEMO_PASSWORD.property()) == null;
        return used
                ? List.of("address: " + url, "administrator: admin", "password: " + password)
                : List.of("address: " + url, "The site is already set up; its accounts are as they were.");
    }

    private static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
