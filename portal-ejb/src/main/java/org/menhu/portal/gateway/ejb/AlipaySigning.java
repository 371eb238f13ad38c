package org.menhu.portal.gateway.ejb;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.menhu.portal.gateway.model.AlipayKeys;
import org.menhu.portal.gateway.model.NotificationFault;
import org.menhu.portal.gateway.model.NotificationRefusedException;

/** How Alipay signs: the fields by name, joined as {@code k=v&k=v}; RSA2 whatever a message says of itself. */
final class AlipaySigning {

    static final String TYPE = "RSA2";

    private static final Set<String> OUTSIDE_NOTIFICATIONS = Set.of("sign", "sign_type");

    private AlipaySigning() {}

    /** The body of a request, signed. */
    static String signedForm(AlipayKeys keys, Map<String, String> fields) {
        var all = new TreeMap<>(fields);
        all.put("sign", Rsa.sign(keys.privateKey(), joined(fields, Set.of("sign"))));
        return form(all);
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /**
     * The fields of a notification that is Alipay's own.
     *
     * @throws NotificationRefusedException when it is not
     */
    static Map<String, String> verified(AlipayKeys keys, byte[] body) {
        var fields = fields(body);
        if (fields.get("sign") == null) {
            throw new NotificationRefusedException(NotificationFault.UNSIGNED);
        }
        if (!TYPE.equals(fields.get("sign_type"))) {
            throw new NotificationRefusedException(NotificationFault.SIGNATURE_TYPE);
        }
        var signed = joined(fields, OUTSIDE_NOTIFICATIONS).getBytes(StandardCharsets.UTF_8);
        if (!Rsa.isSigned(keys.publicKey(), signed, fields.get("sign"))) {
            throw new NotificationRefusedException(NotificationFault.WRONG_SIGNATURE);
        }
        return fields;
    }

    /** What is signed: all fields that are not empty, sorted. */
    static String joined(Map<String, String> fields, Set<String> without) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .filter(field -> !without.contains(field.getKey()))
                        .filter(field ->
                                field.getValue() != null && !field.getValue().isEmpty())
                        .map(field -> field.getKey() + "=" + field.getValue())
                        .collect(Collectors.joining("&"));
    }

    /**
     * The characters of a node of the answer exactly as they came; they are what is signed.
     *
     * @throws IllegalArgumentException when there is no such node
     */
    static String node(String answer, String name) {
        var begin = answer.indexOf('{', answer.indexOf("\"" + name + "\""));
        var depth = 0;
        var quoted = false;
        for (var at = begin; at >= 0 && at < answer.length(); at++) {
            switch (answer.charAt(at)) {
                case '\\' -> at++;
                case '"' -> quoted = !quoted;
                case '{' -> depth += quoted ? 0 : 1;
                case '}' -> depth -= quoted ? 0 : 1;
                default -> {}
            }
            if (depth == 0) {
                return answer.substring(begin, at + 1);
            }
        }
        throw new IllegalArgumentException("no " + name + " in the answer");
    }

    private static Map<String, String> fields(byte[] body) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            var fields = new LinkedHashMap<String, String>();
            for (var pair : text.toString().split("&")) {
                var parts = pair.split("=", 2);
                if (fields.put(decode(parts[0]), parts.length == 1 ? "" : decode(parts[1])) != null) {
                    throw new NotificationRefusedException(NotificationFault.UNREADABLE); // a name given twice
                }
            }
            return fields;
        } catch (CharacterCodingException | IllegalArgumentException e) {
            throw new NotificationRefusedException(NotificationFault.UNREADABLE);
        }
    }

    /** Escaped bytes that are not UTF-8 become U+FFFD, over which no signature holds. */
    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
