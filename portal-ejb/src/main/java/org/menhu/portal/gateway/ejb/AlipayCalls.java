package org.menhu.portal.gateway.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.menhu.portal.gateway.model.AlipayKeys;
import org.menhu.portal.gateway.model.Provider;
import org.menhu.portal.gateway.model.ProviderSilentException;
import org.menhu.portal.shared.ejb.OutgoingHttp;

/** Signed requests to Alipay's gateway; an answer is believed when it is signed as well. */
@ApplicationScoped
class AlipayCalls {

    private static final String DONE = "10000";

    @Inject
    private OutgoingHttp http;

    @Inject
    private Clock clock;

    /** @param notifyAddress null for what leads to no notification of its own */
    record Call(String method, JsonObject content, String notifyAddress) {

        String answerNode() {
            return method.replace('.', '_') + "_response";
        }
    }

    record Answer(JsonObject json) {

        boolean isGood() {
            return DONE.equals(json.getString("code", ""));
        }

        /** What went wrong, in Alipay's word for it. */
        String code() {
            return json.getString("sub_code", "");
        }
    }

    /** @throws ProviderSilentException when there is no answer that can be believed */
    Answer call(AlipayKeys keys, Call call) {
        var message = OutgoingHttp.to(keys.gateway())
                .header("Content-Type", "application/x-www-form-urlencoded;charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(AlipaySigning.signedForm(keys, fields(keys, call))))
                .build();
        try {
            var answer = http.send(message);
            var text = new String(answer.body(), StandardCharsets.UTF_8);
            if (!answer.isGood()) {
                throw new ProviderSilentException("status " + answer.status(), null);
            }
            return believed(keys, call, text);
        } catch (IOException | JsonException | IllegalArgumentException e) {
            throw new ProviderSilentException(e.toString(), e);
        }
    }

    /** A bill; its link lives for thirty seconds. */
    byte[] download(String address) {
        try {
            var answer = http.send(OutgoingHttp.to(URI.create(address)).build());
            if (!answer.isGood()) {
                throw new ProviderSilentException("status " + answer.status(), null);
            }
            return answer.body();
        } catch (IOException e) {
            throw new ProviderSilentException(e.toString(), e);
        }
    }

    private static Answer believed(AlipayKeys keys, Call call, String text) throws IOException {
        var node = AlipaySigning.node(text, call.answerNode());
        var signature =
                WechatTrades.parse(text.getBytes(StandardCharsets.UTF_8)).getString("sign", "");
        if (!Rsa.isSigned(keys.publicKey(), node.getBytes(StandardCharsets.UTF_8), signature)) {
            throw new ProviderSilentException("an answer without Alipay's signature", null);
        }
        return new Answer(WechatTrades.parse(node.getBytes(StandardCharsets.UTF_8)));
    }

    private Map<String, String> fields(AlipayKeys keys, Call call) {
        var fields = new TreeMap<String, String>();
        fields.put("app_id", keys.appId());
        fields.put("method", call.method());
        fields.put("format", "JSON");
        fields.put("charset", "utf-8");
        fields.put("sign_type", AlipaySigning.TYPE);
        fields.put("timestamp", AlipayTrades.TIME.format(OffsetDateTime.ofInstant(clock.instant(), Provider.ZONE)));
        fields.put("version", "1.0");
        fields.put("biz_content", call.content().toString());
        if (call.notifyAddress() != null) {
            fields.put("notify_url", call.notifyAddress());
        }
        return fields;
    }
}
