package org.menhu.portal.payment.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.menhu.portal.payment.ejb.PaymentOrderService;
import org.menhu.portal.payment.model.OrderTicket;
import org.menhu.portal.shared.model.NotFoundException;

/**
 * Tells the page of an order, by server-sent events, when it is paid. Needs no session: the order's number in the address
 * cannot be guessed. While nothing happens a waiting page costs no thread.
 */
@WebServlet(urlPatterns = "/payment-events/*", asyncSupported = true)
public class PaymentEventsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PaymentOrderService orders;

    @Inject
    private transient PaymentWatchers watchers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var orderNo = String.valueOf(request.getPathInfo()).substring(1);
        try {
            var ticket = orders.ticket(orderNo);
            response.setContentType("text/event-stream;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Accel-Buffering", "no"); // a proxy must not wait for more
            if (!ticket.open()) {
                response.getOutputStream().print("event: done\ndata: " + ticket.status() + "\n\n");
                return;
            }
            keepWaiting(ticket, request, response);
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void keepWaiting(OrderTicket ticket, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!watchers.hasRoom(ticket.orderNo())) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        response.getOutputStream().print("retry: 3000\n\n");
        response.flushBuffer();
        watchers.add(ticket, request.startAsync());
        if (!orders.ticket(ticket.orderNo()).open()) {
            watchers.tell(ticket.orderNo()); // it was paid between the first look and the waiting
        }
    }
}
