package org.menhu.portal.donation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.menhu.portal.donation.ejb.WallReadingService;
import org.menhu.portal.donation.model.WallPart;
import org.menhu.portal.feed.web.FeedFormat;
import org.menhu.portal.setting.web.SettingSiteBacking;
import org.menhu.portal.shared.model.Cursor;
import org.menhu.portal.shared.model.NotFoundException;

/** The newest lines of the wall for other programs: as Atom and as JSON Feed. */
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
            response.setHeader("Cache-Control", "no-cache"); // who withdraws is gone at once
            var format = FeedFormat.of(request.getServletPath().replaceFirst(".*\\.", ""));
            format.orElseThrow().send(new WallFeed(site).of(lines), response);
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
