package org.menhu.portal.account.ejb;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** What is kept of a password: Argon2id, written in the PHC string format. */
record PasswordHash(int memory, int passes, int lanes, byte[] salt, byte[] hash) {

    // OWASP's recommendation of 2025 for Argon2id: 19 MiB, two passes, one lane
    private static final int MEMORY = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /** Each computation takes 19 MiB; what comes in a wave waits its turn instead of filling the memory. */
    private static final Semaphore TURNS = new Semaphore(4);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([^$]+)\\$([^$]+)");

    /** Compared with when there is no account, so that the answer takes as long; no password matches it. */
    static final PasswordHash NOBODY =
            new PasswordHash(MEMORY, PASSES, LANES, new byte[SALT_BYTES], new byte[HASH_BYTES]);

    static PasswordHash of(String password) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var empty = new PasswordHash(MEMORY, PASSES, LANES, salt, new byte[HASH_BYTES]);
        return new PasswordHash(MEMORY, PASSES, LANES, salt, empty.compute(password));
    }

    /** @throws IllegalArgumentException when the text is no Argon2id hash in the PHC format */
    static PasswordHash parse(String phc) {
        var matcher = FORM.matcher(phc);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not an Argon2id hash");
        }
        var decoder = Base64.getDecoder();
        return new PasswordHash(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                decoder.decode(matcher.group(4)),
                decoder.decode(matcher.group(5)));
    }

    boolean matches(String password) {
        return MessageDigest.isEqual(hash, compute(password)) && this != NOBODY;
    }

    /** Whether it was made with other parameters than those of today, and should be made anew at the next sign-in. */
    boolean isOutdated() {
        return memory != MEMORY || passes != PASSES || lanes != LANES || hash.length != HASH_BYTES;
    }

    @Override
    public String toString() {
        var encoder = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + memory + ",t=" + passes + ",p=" + lanes + "$" + encoder.encodeToString(salt) + "$"
                + encoder.encodeToString(hash);
    }

    private byte[] compute(String password) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        var result = new byte[hash.length];
        // the same password typed on another keyboard may come in another normal form
        var bytes = Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
        TURNS.acquireUninterruptibly();
        try {
            generator.generateBytes(bytes, result);
        } finally {
            TURNS.release();
        }
        return result;
    }
}
