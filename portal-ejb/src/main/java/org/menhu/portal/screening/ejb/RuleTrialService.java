package org.menhu.portal.screening.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.menhu.portal.screening.model.SentText;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.screening.model.TriedText;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Tries rules on a text that somebody has typed in; nothing of it is kept. */
@Stateless
@Guarded
@Permitted(Permission.SCREENING_MANAGE)
public class RuleTrialService {

    @Inject
    private RuleBooks books;

    @Inject
    private RuleBookService loader;

    @Inject
    private RuleDraftService drafts;

    @Inject
    private Clock clock;

    /** By the rules of the draft; with 100,000 words they take a second to be read. */
    public TriedText byDraft(TextKind kind, SentText text) {
        return judge(RuleBook.of(loader.load(drafts.draft().getNumber())), kind, text);
    }

    /** By the rules in force. */
    public TriedText byRulesInForce(TextKind kind, SentText text) {
        return judge(books.current(), kind, text);
    }

    private TriedText judge(RuleBook book, TextKind kind, SentText text) {
        var read = ReadText.of(kind, text, clock.instant(), History.NONE);
        return TriedText.of(text, read.body().getFirst().toString(), book.judge(read));
    }
}
