package org.menhu.portal.article.web;

import java.util.List;
import java.util.stream.Stream;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.article.model.Step;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.model.Permission;

/** What is done with many articles at once: a step of the workflow, sorting them, or giving them to another author. */
public enum BulkAct {
    SUBMIT(Step.SUBMIT),
    APPROVE(Step.APPROVE),
    PUBLISH(Step.PUBLISH),
    WITHDRAW(Step.WITHDRAW),
    MOVE(null),
    TAG(null),
    GIVE(null),
    ARCHIVE(Step.ARCHIVE),
    TRASH(Step.TRASH),
    RESTORE(Step.RESTORE),
    PURGE(Step.PURGE);

    /** Null for what is no step. */
    final Step step;

    BulkAct(Step step) {
        this.step = step;
    }

    /** What the caller may do with some articles of the kind; pages have neither category nor tags. */
    static List<BulkAct> of(ArticleKind kind, Caller caller) {
        return Stream.of(values())
                .filter(act -> act.isFor(caller) && (kind == ArticleKind.ARTICLE || act != MOVE && act != TAG))
                .toList();
    }

    /** Whether the caller may do it with some article, be it only his own. */
    boolean isFor(Caller caller) {
        return step == null
                ? caller.may(this == GIVE ? Permission.ARTICLE_EDIT_ANY : Permission.ARTICLE_WRITE)
                : caller.may(step.right().any())
                        || step.right().own() != null && caller.may(step.right().own());
    }

    public String getLabelKey() {
        return (step == null ? "article.bulk." : "article.step.") + this;
    }

    /** Of what it means for each article, or null. */
    public String getWarningKey() {
        return step != null && step.asksFirst() ? "article.ask." + this : null;
    }
}
