package org.menhu.portal.comment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.menhu.portal.comment.ejb.CommentClosingService;
import org.menhu.portal.setting.web.SettingSiteBacking;
import org.menhu.portal.shared.web.FlashMessages;

/** The button that closes all comments until a time. */
@Named
@RequestScoped
public class CommentClosingBacking {

    /** When somebody is at work again. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @Inject
    private CommentClosingService closing;

    @Inject
    private SettingSiteBacking settings;

    @Inject
    private Clock clock;

    private LocalDateTime until;

    @PostConstruct
    void load() {
        var now = LocalDateTime.now(clock.withZone(settings.getSite().zone()));
        var today = now.toLocalDate().atTime(MORNING);
        until = now.isBefore(today) ? today : today.plusDays(1);
    }

    public void close() {
        closing.close(until);
        FlashMessages.done("comment.closedNowUntil", getClosedUntil());
    }

    public void reopen() {
        closing.reopen();
        FlashMessages.done("comment.reopened");
    }

    /** Null while comments are taken. */
    public String getClosedUntil() {
        return closing.closedUntil()
                .map(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")::format)
                .orElse(null);
    }

    public LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(LocalDateTime until) {
        this.until = until;
    }
}
