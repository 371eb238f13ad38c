package org.menhu.portal.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.menhu.portal.moderation.model.WaitingText;
import org.menhu.portal.screening.ejb.JudgementService;
import org.menhu.portal.screening.model.Judgement;

/** What the rules said of the text that a moderator has opened. */
@Named
@RequestScoped
public class ModerationJudgementBacking {

    @Inject
    private JudgementService judgements;

    private final Map<Long, Optional<Judgement>> known = new HashMap<>();

    /** Null for what was never judged. */
    public Judgement of(WaitingText text) {
        return known.computeIfAbsent(
                        text.id(),
                        id -> Optional.ofNullable(judgements
                                .of(text.kind(), List.of(text.textId()))
                                .get(text.textId())))
                .orElse(null);
    }
}
