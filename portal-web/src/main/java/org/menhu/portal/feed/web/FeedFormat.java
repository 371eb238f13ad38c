package org.menhu.portal.feed.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The languages of feed readers. */
public enum FeedFormat {
    ATOM("atom", "application/atom+xml", AtomFeed::write),
    RSS("rss", "application/rss+xml", RssFeed::write),
    JSON("json", "application/feed+json", JsonFeed::write);

    private final String ending;
    private final String contentType;
    private final Function<Feed, String> writer;

    FeedFormat(String ending, String contentType, Function<Feed, String> writer) {
        this.ending = ending;
        this.contentType = contentType;
        this.writer = writer;
    }

    /** By the ending of an address, without a dot. */
    public static Optional<FeedFormat> of(String ending) {
        return Stream.of(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }

    String ending() {
        return ending;
    }

    public void send(Feed feed, HttpServletResponse response) throws IOException {
        response.setContentType(contentType);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(write(feed));
    }

    String write(Feed feed) {
        return writer.apply(feed);
    }
}
