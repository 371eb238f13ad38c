package org.menhu.portal.payment.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.menhu.portal.gateway.model.Provider;
import org.menhu.portal.gateway.model.RawNotification;
import org.menhu.portal.gateway.model.Wallet;
import org.menhu.portal.payment.ejb.PaymentNotificationService;
import org.menhu.portal.payment.model.NotificationOutcome;

/**
 * Where providers report. Answers as each asks: WeChat Pay by status, Alipay by the word {@code success}. Anything else makes
 * them send again. The sandbox's messages may come here as well, at the address of the wallet whose form they have.
 */
@WebServlet("/payment-notify/*")
public class PaymentNotifyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int LARGEST = 64 * 1024; // bytes; real ones have some 3,000
    private static final Map<String, Address> ADDRESSES = Map.of(
            "/wechat", new Address(Provider.WECHAT, Wallet.WECHAT),
            "/alipay", new Address(Provider.ALIPAY, Wallet.ALIPAY),
            "/sandbox/wechat", new Address(Provider.SANDBOX, Wallet.WECHAT),
            "/sandbox/alipay", new Address(Provider.SANDBOX, Wallet.ALIPAY));

    @Inject
    private transient PaymentNotificationService notifications;

    private record Address(Provider provider, Wallet shape) {}

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = ADDRESSES.get(String.valueOf(request.getPathInfo()));
        var body = request.getInputStream().readNBytes(LARGEST);
        if (address == null || body.length == LARGEST) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var outcome =
                notifications.receive(new RawNotification(address.provider(), address.shape(), headers(request), body));
        answer(response, address.shape(), outcome != NotificationOutcome.REFUSED);
    }

    private static void answer(HttpServletResponse response, Wallet shape, boolean taken) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (shape == Wallet.ALIPAY) {
            response.setContentType("text/plain;charset=UTF-8");
            response.setStatus(taken ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST);
            response.getWriter().write(taken ? "success" : "fail");
        } else if (taken) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.setContentType("application/json");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.getWriter().write("{\"code\":\"FAIL\",\"message\":\"signature\"}");
        }
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        var headers = new HashMap<String, String>();
        Collections.list(request.getHeaderNames())
                .forEach(name -> headers.put(name.toLowerCase(Locale.ROOT), request.getHeader(name)));
        return headers;
    }
}
