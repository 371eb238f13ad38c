package org.menhu.portal.screening.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.menhu.portal.screening.model.Hit;
import org.menhu.portal.screening.model.Judged;
import org.menhu.portal.screening.model.JudgedText;
import org.menhu.portal.screening.model.Judgement;
import org.menhu.portal.screening.model.Rule;
import org.menhu.portal.screening.model.SentText;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Judges texts by the rule set in force. */
@Stateless
@Guarded
@Permitted(Permission.VISIT)
public class JudgingService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private RuleBooks books;

    @Inject
    private RecordedHistory history;

    @Inject
    private Clock clock;

    /**
     * Judges a text that has just been written and has its id, and keeps the judgement. What follows from it is for the
     * text's own feature to do.
     */
    public Judgement judge(TextKind kind, long id, SentText text) {
        var now = clock.instant();
        var read = ReadText.of(kind, text, now, history);
        var judged = books.current().judge(read);
        var judgement = new Judgement(
                new Judgement.Subject(kind, id), new JudgedText(text, read.fingerprint()), known(judged), now);
        entities.persist(judgement);
        return judgement;
    }

    /** The same with rules of this transaction: those of a rule book are older than it. */
    private Judged known(Judged judged) {
        var hits = judged.hits().stream()
                .map(hit -> new Hit(entities.find(Rule.class, hit.rule().getId()), hit.part(), hit.start(), hit.end()))
                .toList();
        return new Judged(judged.ruleSet(), judged.outcome(), judged.score(), hits);
    }
}
