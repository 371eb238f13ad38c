package org.menhu.portal.server;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.glassfish.grizzly.memory.Buffers;

/**
 * Answers 400 to an address that cannot be decoded. The server would find that out before any application is asked, log an
 * exception and answer 500 with a page that names the product.
 */
final class AddressFilter extends BaseFilter {

    private static final byte[] PAGE = page();

    @Override
    public NextAction handleRead(FilterChainContext context) throws IOException {
        HttpContent content = context.getMessage();
        if (!(content.getHttpHeader() instanceof HttpRequestPacket request) || isDecodable(request)) {
            return context.getInvokeAction();
        }
        request.getProcessingState().setError(true); // closes the connection: a body may follow that nobody reads
        context.write(answer(request, context));
        context.notifyDownstream(HttpServerFilter.RESPONSE_COMPLETE_EVENT);
        return context.getStopAction();
    }

    private static boolean isDecodable(HttpRequestPacket request) {
        try {
            request.getRequestURIRef().getDecodedRequestURIBC(false, StandardCharsets.UTF_8);
            return true;
        } catch (CharConversionException | RuntimeException e) { // each kind of nonsense throws another
            return false;
        }
    }

    private static HttpContent answer(HttpRequestPacket request, FilterChainContext context) {
        var response = request.getResponse();
        HttpStatus.BAD_REQUEST_400.setValues(response);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(PAGE.length);
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; "
                        + "script-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Cache-Control", "no-store");
        return HttpContent.builder(response)
                .content(Buffers.wrap(context.getMemoryManager(), PAGE))
                .last(true)
                .build();
    }

    private static byte[] page() {
        try (var page = AddressFilter.class.getResourceAsStream("bad-address.html")) {
            return page.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
