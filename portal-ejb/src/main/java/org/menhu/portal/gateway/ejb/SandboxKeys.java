package org.menhu.portal.gateway.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import org.menhu.portal.gateway.model.AlipayKeys;
import org.menhu.portal.gateway.model.KeyFile;
import org.menhu.portal.gateway.model.WechatKeys;
import org.menhu.portal.shared.model.OwnerFile;
import org.menhu.portal.shared.model.PortalConfig;
import org.menhu.portal.shared.model.SecretToken;

/** Both sides' keys of the sandbox: the merchant's, of the form of real ones, and those by which the company signs. */
@ApplicationScoped
class SandboxKeys {

    static final String SERIAL = "SANDBOX";

    private static final int RSA_BITS = 2048; // as the companies ask
    private static final int V3_KEY = 32; // characters

    private final Path path;
    private KeyFile file;

    SandboxKeys() {
        this(PortalConfig.get().data().resolve("sandbox-keys.properties"));
    }

    SandboxKeys(Path path) {
        this.path = path;
    }

    WechatKeys wechat() {
        return file().wechat().orElseThrow();
    }

    AlipayKeys alipay() {
        return file().alipay().orElseThrow();
    }

    PrivateKey wechatSigner() {
        return file().privateKey("sandbox.wechat.private-key");
    }

    PrivateKey alipaySigner() {
        return file().privateKey("sandbox.alipay.private-key");
    }

    /** Made at the first use, as most portals never play. */
    private synchronized KeyFile file() {
        if (file == null) {
            try {
                if (Files.notExists(path)) {
                    OwnerFile.create(path, fresh());
                }
            } catch (FileAlreadyExistsException e) {
                // another node sharing the folder was faster: its keys are as good
            } catch (IOException | NoSuchAlgorithmException e) {
                throw new UncheckedIOException(new IOException("the sandbox has no keys", e));
            }
            file = KeyFile.read(path);
        }
        return file;
    }

    private static byte[] fresh() throws IOException, NoSuchAlgorithmException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(RSA_BITS);
        var values = new Properties();
        values.putAll(wechat(generator.generateKeyPair()));
        values.putAll(alipay(generator.generateKeyPair()));
        var merchant = base64(generator.generateKeyPair().getPrivate());
        values.setProperty("wechat.private-key", merchant);
        values.setProperty("alipay.private-key", merchant);
        var text = new StringWriter();
        values.store(text, "Keys of the payment sandbox; no real money hangs on them.");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> wechat(KeyPair company) {
        return Map.of(
                "wechat.app-id",
                "wxsandbox",
                "wechat.merchant-id",
                "1900000001",
                "wechat.serial",
                "MERCHANT",
                "wechat.v3-key",
                SecretToken.random().value().substring(0, V3_KEY),
                "wechat.public-key." + SERIAL,
                base64(company.getPublic()),
                "sandbox.wechat.private-key",
                base64(company.getPrivate()));
    }

    private static Map<String, String> alipay(KeyPair company) {
        return Map.of(
                "alipay.app-id",
                "2026000000000001",
                "alipay.seller-id",
                "2088000000000001",
                "alipay.public-key",
                base64(company.getPublic()),
                "sandbox.alipay.private-key",
                base64(company.getPrivate()));
    }

    private static String base64(Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }
}
