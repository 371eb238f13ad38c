package org.menhu.portal.screening.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/** Reads a rule set outside of any request. */
@ApplicationScoped
class RuleBookTask {

    @Inject
    private RuleBookService books;

    @ActivateRequestContext
    public RuleBook load(int number) {
        return RuleBook.of(books.load(number));
    }
}
