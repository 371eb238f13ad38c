package org.menhu.portal.gateway.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.CharacterCodingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.menhu.portal.gateway.model.NotificationRefusedException;
import org.menhu.portal.gateway.model.ProviderSilentException;
import org.menhu.portal.gateway.model.WechatKeys;
import org.menhu.portal.shared.ejb.OutgoingHttp;

/** Signed requests to WeChat Pay; a good answer is believed when it is signed as well. */
@ApplicationScoped
class WechatCalls {

    @Inject
    private OutgoingHttp http;

    @Inject
    private Clock clock;

    /** @param json null when the answer has no body */
    record Answer(int status, JsonObject json) {

        boolean isGood() {
            return status >= 200 && status < 300;
        }

        /** What went wrong, in WeChat Pay's word for it. */
        String code() {
            return json == null ? "" : json.getString("code", "");
        }
    }

    /** @throws ProviderSilentException when there is no answer that can be believed */
    Answer get(WechatKeys keys, String pathAndQuery) {
        return believed(keys, send(keys, new WechatSigning.Request("GET", pathAndQuery, "")));
    }

    /** @throws ProviderSilentException when there is no answer that can be believed */
    Answer post(WechatKeys keys, String path, JsonObject body) {
        return believed(keys, send(keys, new WechatSigning.Request("POST", path, body.toString())));
    }

    /** A bill, whose link lives for thirty seconds and whose bytes are known by their hash, as they are not signed. */
    byte[] download(WechatKeys keys, String address, String sha1) {
        var link = URI.create(address);
        var answer = send(keys, new WechatSigning.Request("GET", link.getRawPath() + "?" + link.getRawQuery(), ""));
        try {
            var hash =
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(answer.body()));
            if (!answer.isGood() || !hash.equalsIgnoreCase(sha1)) {
                throw new ProviderSilentException("the bill is not the one that was announced", null);
            }
            return answer.body();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    private OutgoingHttp.Answer send(WechatKeys keys, WechatSigning.Request request) {
        var message = OutgoingHttp.to(keys.host().resolve(request.pathAndQuery()))
                .header("Authorization", WechatSigning.authorization(keys, request, clock.instant()))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(
                        request.method(),
                        request.body().isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(request.body()))
                .build();
        try {
            return http.send(message);
        } catch (IOException e) {
            throw new ProviderSilentException(e.toString(), e);
        }
    }

    private Answer believed(WechatKeys keys, OutgoingHttp.Answer answer) {
        try {
            if (answer.isGood()) {
                WechatSigning.verify(
                        keys, name -> answer.headers().firstValue(name).orElse(null), answer.body(), clock.instant());
            }
            return new Answer(answer.status(), answer.body().length == 0 ? null : WechatTrades.parse(answer.body()));
        } catch (NotificationRefusedException | CharacterCodingException | JsonException e) {
            throw new ProviderSilentException("an answer that cannot be believed: " + e.getMessage(), e);
        }
    }
}
