package org.menhu.portal.shared.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an operator may set; see {@code docs/configuration.md}, which a test keeps equal to this list. */
public enum ConfigKey {
    DATA("menhu.data", "data"),
    DATABASE_URL("menhu.database.url", ""),
    DATABASE_USER("menhu.database.user", ""),
    DATABASE_PASSWORD("menhu.database.password", ""),
    BASE_URL("menhu.base-url", ""),
    TRUSTED_PROXIES("menhu.trusted-proxies", ""),
    /** Empty: nothing is sent by mail. */
    MAIL_HOST("menhu.mail.host", ""),
    MAIL_PORT("menhu.mail.port", "587"),
    /** starttls, tls or none. */
    MAIL_SECURITY("menhu.mail.security", "starttls"),
    MAIL_USER("menhu.mail.user", ""),
    MAIL_PASSWORD("menhu.mail.password", ""),
    MAIL_FROM("menhu.mail.from", ""),
    UPLOAD_MEGABYTES("menhu.upload.megabytes", "10"),
    PAGES_MEGABYTES("menhu.pages.megabytes", "128"),
    PORT("menhu.port", "8080"),
    BIND("menhu.bind", "127.0.0.1"),
    SETUP_DEMO("menhu.setup.demo", "false"),
    SETUP_DEMO_PASSWORD("menhu.setup.demo.password", ""),
    PAYMENT_KEYS("menhu.payment.keys", ""),
    PAYMENT_SANDBOX("menhu.payment.sandbox", "false"),
    OUTGOING_PRIVATE("menhu.outgoing.private", "");

    private final String property;
    private final String defaultValue;

    ConfigKey(String property, String defaultValue) {
        this.property = property;
        this.defaultValue = defaultValue;
    }

    /** The name as a system property and in the file. */
    public String property() {
        return property;
    }

    /** The name as an environment variable. */
    public String variable() {
        return property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    public String defaultValue() {
        return defaultValue;
    }

    static Optional<ConfigKey> named(String property) {
        return Arrays.stream(values())
                .filter(key -> key.property.equals(property))
                .findFirst();
    }
}
