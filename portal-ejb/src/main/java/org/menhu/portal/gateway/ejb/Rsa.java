package org.menhu.portal.gateway.ejb;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;

/** SHA256withRSA over bytes, in Base64: what WeChat Pay and Alipay (there as RSA2) both sign by. */
final class Rsa {

    private static final String ALGORITHM = "SHA256withRSA";

    private Rsa() {}

    static String sign(PrivateKey key, String text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java platform has it, and the key was parsed as one of RSA
        }
    }

    /** False also for what is no signature at all. */
    static boolean isSigned(PublicKey key, byte[] signed, String base64) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(signed);
            return signature.verify(Base64.getDecoder().decode(base64));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
