package org.menhu.portal.shared.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Holds back what a page writes until it is complete, and errors until it is clear whether there is something better. */
final class CapturedResponse extends HttpServletResponseWrapper {

    private static final int USUAL = 64 * 1024; // bytes of a page

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL);
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    private int error;
    private boolean personal;

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    /** What was written so far. */
    byte[] bytes() {
        writer.flush();
        return bytes.toByteArray();
    }

    /** The status of the error that the page ended in, or 0. */
    int error() {
        return error;
    }

    /** Whether it is a whole page and the same for everybody. */
    boolean isForAll() {
        return error == 0 && getStatus() == SC_OK && !personal && getContentType() != null && bytes().length > 0;
    }

    @Override
    public void sendError(int status) {
        error = status;
    }

    @Override
    public void sendError(int status, String message) {
        error = status;
    }

    @Override
    public void addCookie(Cookie cookie) {
        personal = true;
        super.addCookie(cookie);
    }

    @Override
    public void setHeader(String name, String value) {
        personal |= "Cache-Control".equalsIgnoreCase(name) && value.contains("no-store");
        super.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        personal |= "Set-Cookie".equalsIgnoreCase(name);
        super.addHeader(name, value);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {

            @Override
            public void write(int value) {
                bytes.write(value);
            }

            @Override
            public void write(byte[] values, int from, int length) {
                bytes.write(values, from, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("pages are not written asynchronously");
            }
        };
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void flushBuffer() {
        // it is sent as a whole
    }

    @Override
    public void reset() {
        resetBuffer();
    }

    @Override
    public void resetBuffer() {
        writer.flush();
        bytes.reset();
    }

    @Override
    public void setContentLength(int length) {
        // it is that of the compressed bytes
    }

    @Override
    public void setContentLengthLong(long length) {
        // as above
    }
}
