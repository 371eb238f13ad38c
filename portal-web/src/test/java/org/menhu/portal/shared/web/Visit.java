package org.menhu.portal.shared.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A request for a page and what comes of it. */
final class Visit {

    final Map<String, String> headers = new HashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, String> sent = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(body, true, StandardCharsets.UTF_8);
    private final String address;
    private int status = 200;

    Visit(String address) {
        this.address = address;
        headers.put("Host", "menhu.example");
    }

    int status() {
        return status;
    }

    String text() {
        writer.flush();
        return body.toString(StandardCharsets.UTF_8);
    }

    String header(String name) {
        return sent.get(name);
    }

    /** A page that is asked for. */
    interface Page {
        void render(HttpServletRequest request, HttpServletResponse response) throws Exception;
    }

    PageMaker.Exchange to(Page page) {
        return new PageMaker.Exchange(request(), response(), (request, response) -> {
            try {
                page.render((HttpServletRequest) request, (HttpServletResponse) response);
            } catch (ServletException e) {
                throw e;
            } catch (Exception e) {
                throw new ServletException(e);
            }
        });
    }

    private HttpServletRequest request() {
        return fake(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getMethod" -> "GET";
            case "isSecure" -> false;
            case "getRequestURI" -> address;
            case "getHeader" -> headers.get((String) arguments[0]);
            case "getAttribute" -> attributes.get((String) arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            default -> null;
        });
    }

    private HttpServletResponse response() {
        return fake(HttpServletResponse.class, (name, arguments) -> switch (name) {
            case "getStatus" -> status;
            case "setStatus", "sendError" -> status = (int) arguments[0];
            case "setHeader" -> sent.put((String) arguments[0], (String) arguments[1]);
            case "setContentType" -> sent.put("Content-Type", (String) arguments[0]);
            case "getContentType" -> sent.get("Content-Type");
            case "isCommitted" -> false;
            case "getOutputStream" -> stream();
            case "getWriter" -> writer;
            default -> null;
        });
    }

    private ServletOutputStream stream() {
        return new ServletOutputStream() {

            @Override
            public void write(int value) {
                body.write(value);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private interface Call {
        Object answer(String name, Object[] arguments);
    }

    private static <T> T fake(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                Visit.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    var answer = call.answer(method.getName(), arguments);
                    return method.getReturnType() == void.class ? null : answer;
                }));
    }
}
