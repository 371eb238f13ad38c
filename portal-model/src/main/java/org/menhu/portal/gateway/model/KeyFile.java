package org.menhu.portal.gateway.model;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.menhu.portal.shared.model.ConfigKey;
import org.menhu.portal.shared.model.ConfigurationException;
import org.menhu.portal.shared.model.PortalConfig;

/**
 * The merchant keys, from a properties file that nobody but its owner can read. What is wrong stops the start with a sentence
 * that names the entry and never its value.
 */
public final class KeyFile {

    private static final String SETTING = ConfigKey.PAYMENT_KEYS.property();
    private static final String PLATFORM = "wechat.public-key.";
    private static final int V3_KEY = 32; // bytes, as for AES-256
    private static final String WECHAT_HOST = "https://api.mch.weixin.qq.com";
    private static final String ALIPAY_GATEWAY = "https://openapi.alipay.com/gateway.do";
    private static final Set<PosixFilePermission> OPEN = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private final Properties values;

    private KeyFile(Properties values) {
        this.values = values;
    }

    /** What the configuration names; without a name nothing. @throws ConfigurationException naming what is wrong */
    public static KeyFile of(PortalConfig config) {
        var name = config.text(ConfigKey.PAYMENT_KEYS);
        var file = name.isEmpty()
                ? new KeyFile(new Properties())
                : read(config.data().resolve(name));
        file.wechat();
        file.alipay();
        return file;
    }

    /** @throws ConfigurationException when others could read the file, or nobody can */
    public static KeyFile read(Path path) {
        try {
            if (Files.getFileStore(path).supportsFileAttributeView("posix")
                    && Files.getPosixFilePermissions(path).stream().anyMatch(OPEN::contains)) {
                throw new ConfigurationException(SETTING + ": the file " + path
                        + " holds keys and can be read by others; take that right away (chmod 600).");
            }
            var values = new Properties();
            values.load(new StringReader(Files.readString(path)));
            return new KeyFile(values);
        } catch (IOException | IllegalArgumentException e) {
            throw new ConfigurationException(SETTING + ": the file " + path + " cannot be read.");
        }
    }

    /** Empty when the file has no merchant of WeChat Pay. */
    public Optional<WechatKeys> wechat() {
        if (values.getProperty("wechat.merchant-id") == null) {
            return Optional.empty();
        }
        var v3Key = text("wechat.v3-key").getBytes(StandardCharsets.UTF_8);
        if (v3Key.length != V3_KEY) {
            throw new ConfigurationException("wechat.v3-key: must be 32 characters.");
        }
        return Optional.of(new WechatKeys(
                text("wechat.app-id"),
                text("wechat.merchant-id"),
                text("wechat.serial"),
                privateKey("wechat.private-key"),
                v3Key,
                platformKeys(),
                URI.create(values.getProperty("wechat.host", WECHAT_HOST))));
    }

    /** Empty when the file has no merchant of Alipay. */
    public Optional<AlipayKeys> alipay() {
        if (values.getProperty("alipay.app-id") == null) {
            return Optional.empty();
        }
        return Optional.of(new AlipayKeys(
                text("alipay.app-id"),
                text("alipay.seller-id"),
                privateKey("alipay.private-key"),
                publicKey("alipay.public-key"),
                URI.create(values.getProperty("alipay.gateway", ALIPAY_GATEWAY))));
    }

    /** @throws ConfigurationException when there is no such entry, or no private key in it */
    public PrivateKey privateKey(String name) {
        try {
            return Pem.privateKey(text(name));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new ConfigurationException(name + ": must be an RSA private key in PKCS #8, in Base64 or PEM.");
        }
    }

    private Map<String, PublicKey> platformKeys() {
        var keys = new HashMap<String, PublicKey>();
        values.stringPropertyNames().stream()
                .filter(name -> name.startsWith(PLATFORM))
                .forEach(name -> keys.put(name.substring(PLATFORM.length()), publicKey(name)));
        if (keys.isEmpty()) {
            throw new ConfigurationException(PLATFORM + "<serial or id>: at least one key of WeChat Pay is needed.");
        }
        return Map.copyOf(keys);
    }

    private PublicKey publicKey(String name) {
        try {
            return Pem.publicKey(text(name));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new ConfigurationException(name + ": must be an RSA public key or certificate, in Base64 or PEM.");
        }
    }

    private String text(String name) {
        var value = values.getProperty(name, "").strip();
        if (value.isEmpty()) {
            throw new ConfigurationException(name + ": is missing in the file of " + SETTING + ".");
        }
        return value;
    }
}
