package org.menhu.portal.donation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.menhu.portal.donation.ejb.WallReadingService;
import org.menhu.portal.donation.model.WallPart;
import org.menhu.portal.setting.web.SettingSiteBacking;
import org.menhu.portal.shared.model.Cursor;
import org.menhu.portal.shared.model.NotFoundException;

/** The newest lines of the wall for other programs: as Atom (RFC 4287) and as JSON Feed 1.1. */
@WebServlet({"/wall.atom", "/wall.json"})
public class WallFeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 50;

    @Inject
    private transient WallReadingService wall;

    @Inject
    private transient SettingSiteBacking site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var lines = wall.read(WallPart.ALL, Cursor.START, SIZE).items();
            var feed = new WallFeed(site, lines);
            var atom = request.getServletPath().endsWith(".atom");
            response.setContentType(atom ? "application/atom+xml" : "application/feed+json");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "no-cache"); // who withdraws is gone at once
            response.getWriter().write(atom ? feed.atom() : feed.json());
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
