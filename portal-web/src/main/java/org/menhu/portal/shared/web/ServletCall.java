package org.menhu.portal.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.menhu.portal.shared.model.FrontDoor;

/** A request that has come to a filter. */
record ServletCall(HttpServletRequest request, HttpServletResponse response) implements FrontDoor.Call {

    @Override
    public String method() {
        return request.getMethod();
    }

    @Override
    public String path() {
        return request.getRequestURI();
    }

    @Override
    public boolean asks(String parameter) {
        return request.getQueryString() != null && request.getParameter(parameter) != null;
    }

    @Override
    public String header(String name) {
        return request.getHeader(name);
    }

    @Override
    public String remoteAddress() {
        return request.getRemoteAddr();
    }

    @Override
    public boolean isSecure() {
        return request.isSecure();
    }

    @Override
    public void setStatus(int status) {
        response.setStatus(status);
    }

    @Override
    public void setHeader(String name, String value) {
        response.setHeader(name, value);
    }

    @Override
    public void send(byte[] body) throws IOException {
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    @Override
    public void sendHead(int length) {
        if (length >= 0) {
            response.setContentLength(length);
        }
    }
}
