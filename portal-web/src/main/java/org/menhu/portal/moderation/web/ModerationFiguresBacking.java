package org.menhu.portal.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import org.menhu.portal.moderation.ejb.FiguresService;
import org.menhu.portal.moderation.model.QuarterFigures;
import org.menhu.portal.moderation.model.RejectReason;
import org.menhu.portal.shared.web.Messages;

/** How the site moderates, for everybody. */
@Named
@RequestScoped
public class ModerationFiguresBacking {

    @Inject
    private FiguresService figures;

    private List<QuarterFigures> quarters;

    @PostConstruct
    void load() {
        quarters = figures.quarters();
    }

    /** In minutes, hours from two of them on, or days; a dash for nothing. */
    public String waited(Duration wait) {
        if (wait == null) {
            return "–";
        }
        if (wait.toHours() < 2) {
            return Messages.text("moderation.minutes", Math.max(1, wait.toMinutes()));
        }
        return wait.toDays() < 2
                ? Messages.text("moderation.hours", wait.toHours())
                : Messages.text("moderation.days", wait.toDays());
    }

    public String name(QuarterFigures figures) {
        return Messages.text("moderation.quarter", String.valueOf(figures.year()), figures.quarter());
    }

    public List<QuarterFigures> getQuarters() {
        return quarters;
    }

    public RejectReason[] getReasons() {
        return RejectReason.values();
    }
}
