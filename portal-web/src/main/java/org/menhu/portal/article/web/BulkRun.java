package org.menhu.portal.article.web;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.menhu.portal.article.model.ManagedArticle;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.web.Messages;

/** Many articles on their way through one act: each is done by itself, and one that refuses is named and stops no other. */
public class BulkRun implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Deque<ManagedArticle> waiting;
    private final List<String> refused = new ArrayList<>();
    private int done;

    BulkRun(List<ManagedArticle> articles) {
        waiting = new ArrayDeque<>(articles);
    }

    static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new BusinessException(otherwise);
        }
    }

    void next(int number, Consumer<ManagedArticle> act) {
        for (var i = 0; i < number && !waiting.isEmpty(); i++) {
            var article = waiting.poll();
            try {
                act.accept(article);
                done++;
            } catch (BusinessException e) {
                refused.add(article.title() + ":" + Messages.text(e.getMessageKey(), e.getArguments()));
            } catch (RuntimeException e) {
                stop(); // not this article's fault, so the next would fare no better
                throw e;
            }
        }
    }

    void stop() {
        waiting.clear();
    }

    public int getLeft() {
        return waiting.size();
    }

    public int getDone() {
        return done;
    }

    /** Title and reason of each. */
    public List<String> getRefused() {
        return refused;
    }

    /** In percent. */
    public int getProgress() {
        var past = done + refused.size();
        return past == 0 ? 0 : 100 * past / (past + waiting.size());
    }
}
