package org.menhu.portal.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.menhu.portal.moderation.ejb.DecisionReadingService;
import org.menhu.portal.moderation.model.DecisionCard;
import org.menhu.portal.moderation.model.Outcome;
import org.menhu.portal.shared.model.Cursor;
import org.menhu.portal.shared.model.Slice;
import org.omnifaces.util.Faces;

/** What was decided, the newest first. */
@Named
@RequestScoped
public class ModerationDecisionsBacking {

    private static final int PAGE_SIZE = 30;

    @Inject
    private DecisionReadingService decisions;

    private Outcome outcome;
    private Slice<DecisionCard> slice;

    @PostConstruct
    void load() {
        outcome = Stream.of(Outcome.values())
                .filter(value -> value.name().equals(Faces.getRequestParameter("outcome")))
                .findFirst()
                .orElse(null);
        slice = decisions.newest(outcome, Cursor.parse(Faces.getRequestParameter("from")), PAGE_SIZE);
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public Slice<DecisionCard> getSlice() {
        return slice;
    }
}
