package org.menhu.portal.donation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.menhu.portal.donation.ejb.DonationReadingService;
import org.menhu.portal.shared.model.NotFoundException;

/**
 * Serves the drawn codes, as SVG to show and as PNG to save. The version in the address changes with the payload, so that a
 * drawing can be kept for ever; asked for without it, it is not kept.
 */
@WebServlet("/donation-code/*")
public class DonationCodeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern NAME = Pattern.compile("/([0-9]{1,18})\\.(svg|png)");

    @Inject
    private transient DonationReadingService donations;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = NAME.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!name.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var code = donations.drawing(Long.parseLong(name.group(1)));
            var kept = code.version().equals(request.getParameter("v"));
            response.setHeader("Cache-Control", kept ? "public, max-age=31536000, immutable" : "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            var png = name.group(2).equals("png");
            response.setContentType(png ? "image/png" : "image/svg+xml");
            response.getOutputStream()
                    .write(png ? code.png() : code.drawing().svg().getBytes(StandardCharsets.UTF_8));
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
