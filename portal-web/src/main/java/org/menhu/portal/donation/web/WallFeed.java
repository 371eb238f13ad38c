package org.menhu.portal.donation.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.menhu.portal.donation.model.WallLine;
import org.menhu.portal.feed.web.Feed;
import org.menhu.portal.setting.web.SettingSiteBacking;
import org.menhu.portal.shared.web.Messages;

/** Lines of the wall as news. */
record WallFeed(SettingSiteBacking site) {

    Feed of(List<WallLine> lines) {
        return new Feed(
                site.getName() + " · " + text("donation.wall"),
                null,
                page(),
                page(),
                site.getLocale(),
                lines.stream().map(this::entry).toList());
    }

    private Feed.Entry entry(WallLine line) {
        var page = page() + "#gift-" + line.id();
        var about = line.article() == null ? null : site.absolute("/article/" + line.article());
        return new Feed.Entry(
                page, page, about, title(line), name(line), line.at(), line.at(), List.of(), null, content(line), null);
    }

    private String page() {
        return site.absolute("/wall");
    }

    private String title(WallLine line) {
        var amount = line.amount() == null ? "" : " ¥" + line.amount().yuan();
        return name(line) + amount + (line.offline() ? " (" + text("donation.offline") + ")" : "");
    }

    private String name(WallLine line) {
        return Objects.requireNonNullElseGet(line.name(), () -> text("donation.anonymous"));
    }

    private String content(WallLine line) {
        var about = line.title() == null ? null : text("donation.wallFor", line.title());
        return Stream.of(line.message(), about).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    private String text(String key, Object... arguments) {
        return Messages.text(site.getLocale(), key, arguments);
    }
}
