package org.menhu.portal.shared.model;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the operator has set, read once. A system property wins over an environment variable, that over the file, that over
 * the default. The file is {@code menhu.config} (or {@code MENHU_CONFIG}), else {@code menhu.properties} in the data folder
 * when there is one.
 */
public final class PortalConfig {

    private static final String FILE_PROPERTY = "menhu.config";
    private static final String FILE_VARIABLE = "MENHU_CONFIG";
    private static final Set<String> OF_COMMANDS = Set.of(FILE_VARIABLE, "MENHU_HOME", "MENHU_JAVA_OPTIONS");

    private final Map<ConfigKey, String> values = new EnumMap<>(ConfigKey.class);

    /** @throws ConfigurationException naming the first wrong value */
    public PortalConfig(Function<String, String> properties, Function<String, String> environment) {
        var file = new Properties();
        for (var key : ConfigKey.values()) {
            values.put(key, lookUp(key, properties, environment, file));
        }
        file.putAll(readFile(properties, environment));
        for (var key : ConfigKey.values()) {
            values.put(key, lookUp(key, properties, environment, file));
        }
        checkNames(file);
        checkValues();
    }

    /** The configuration of this server, read on first use. */
    public static PortalConfig get() {
        return Holder.CONFIG;
    }

    private static final class Holder {
        private static final PortalConfig CONFIG = new PortalConfig(System::getProperty, System::getenv);
    }

    /**
     * Those of the variables that are called like settings and are none. They do not stop a start: who runs containers sets
     * some by himself, such as {@code MENHU_SERVICE_HOST}.
     */
    public static List<String> unknown(Collection<String> variables) {
        return variables.stream()
                .filter(name -> name.startsWith("MENHU_") && !OF_COMMANDS.contains(name))
                .filter(name -> Arrays.stream(ConfigKey.values())
                        .noneMatch(key -> key.variable().equals(name)))
                .sorted()
                .toList();
    }

    public String text(ConfigKey key) {
        return values.get(key);
    }

    /** The folder that holds all the portal keeps: database, pictures, logs. */
    public Path data() {
        var path = Path.of(text(ConfigKey.DATA));
        var server = System.getProperty("com.sun.aas.instanceRoot"); // where both servers say they run
        var home = System.getProperty("menhu.home", server); // where the launcher was unpacked
        return (path.isAbsolute() || home == null ? path : Path.of(home).resolve(path))
                .toAbsolutePath()
                .normalize();
    }

    public Optional<URI> baseUrl() {
        return Optional.of(text(ConfigKey.BASE_URL))
                .filter(url -> !url.isEmpty())
                .map(URI::create);
    }

    /** Addresses whose X-Forwarded-For is believed. */
    public List<String> trustedProxies() {
        return Stream.of(text(ConfigKey.TRUSTED_PROXIES).split("[,\\s]+"))
                .filter(address -> !address.isEmpty())
                .toList();
    }

    public long uploadBytes() {
        return number(ConfigKey.UPLOAD_MEGABYTES, 1, 100) * 1024 * 1024;
    }

    /** The memory for finished pages; 0 when each is to be made anew. */
    public long pagesBytes() {
        return number(ConfigKey.PAGES_MEGABYTES, 0, 65536) * 1024 * 1024;
    }

    /** Hosts with their ports that requests to the outside may reach although they are private. */
    public List<String> outgoingPrivate() {
        return Stream.of(text(ConfigKey.OUTGOING_PRIVATE).split("[,\\s]+"))
                .filter(address -> !address.isEmpty())
                .toList();
    }

    /** Whether one may play at paying; the demonstration does. */
    public boolean sandbox() {
        return demo() || Boolean.parseBoolean(text(ConfigKey.PAYMENT_SANDBOX));
    }

    public boolean demo() {
        return Boolean.parseBoolean(text(ConfigKey.SETUP_DEMO));
    }

    private Properties readFile(Function<String, String> properties, Function<String, String> environment) {
        var named = Optional.ofNullable(properties.apply(FILE_PROPERTY))
                .or(() -> Optional.ofNullable(environment.apply(FILE_VARIABLE)));
        var path = named.map(Path::of).orElseGet(() -> data().resolve("menhu.properties"));
        var file = new Properties();
        if (named.isEmpty() && !Files.exists(path)) {
            return file;
        }
        try (var reader = Files.newBufferedReader(path)) {
            file.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new ConfigurationException(FILE_PROPERTY + ": the file " + path + " cannot be read.");
        }
        return file;
    }

    private static String lookUp(
            ConfigKey key, Function<String, String> properties, Function<String, String> environment, Properties file) {
        return Stream.of(
                        properties.apply(key.property()),
                        environment.apply(key.variable()),
                        file.getProperty(key.property()))
                .filter(value -> value != null && !value.isBlank())
                .map(String::strip)
                .findFirst()
                .orElse(key.defaultValue());
    }

    private static void checkNames(Properties file) {
        file.stringPropertyNames().stream()
                .filter(name -> ConfigKey.named(name).isEmpty())
                .findFirst()
                .ifPresent(name -> {
                    throw new ConfigurationException(name + ": there is no setting of this name.");
                });
    }

    private void checkValues() {
        number(ConfigKey.PORT, 0, 65535);
        uploadBytes();
        pagesBytes();
        check(
                ConfigKey.DATABASE_URL,
                "(jdbc:(postgresql|derby):.+)?",
                "must begin with jdbc:postgresql: or jdbc:derby:");
        check(
                ConfigKey.BASE_URL,
                "(https?://[A-Za-z0-9.:\\[\\]-]+)?",
                "must be http:// or https://, a host and perhaps a port, without a path");
        check(
                ConfigKey.TRUSTED_PROXIES,
                "([0-9a-fA-F.:]+([,\\s]+[0-9a-fA-F.:]+)*)?",
                "must be addresses without ranges, such as 10.0.0.1, separated by commas");
        check(ConfigKey.SETUP_DEMO, "true|false", "must be true or false");
        check(ConfigKey.PAYMENT_SANDBOX, "true|false", "must be true or false");
        checkMail();
    }

    private void checkMail() {
        number(ConfigKey.MAIL_PORT, 1, 65535);
        check(ConfigKey.MAIL_SECURITY, "starttls|tls|none", "must be starttls, tls or none");
        var needed = text(ConfigKey.MAIL_HOST).isEmpty() ? "?" : "";
        check(
                ConfigKey.MAIL_FROM,
                "([^@\\s<>]+@[^@\\s<>]+)" + needed,
                "must be the address that letters come from, as menhu.mail.host is set");
    }

    private long number(ConfigKey key, long least, long most) {
        check(key, "[0-9]{1,9}", "must be a number from " + least + " to " + most);
        var number = Long.parseLong(text(key));
        if (number < least || number > most) {
            throw new ConfigurationException(
                    key.property() + ": must be a number from " + least + " to " + most + ", but is " + number + ".");
        }
        return number;
    }

    private void check(ConfigKey key, String form, String rule) {
        if (!text(key).matches(form)) {
            var shown = key == ConfigKey.DATABASE_URL
                    ? ""
                    : ", but is \"" + text(key) + "\""; // an address may hold a password
            throw new ConfigurationException(key.property() + ": " + rule + shown + ".");
        }
    }
}
