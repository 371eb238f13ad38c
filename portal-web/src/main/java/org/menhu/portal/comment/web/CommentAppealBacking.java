package org.menhu.portal.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.menhu.portal.comment.ejb.CommentAppealService;
import org.menhu.portal.comment.ejb.OwnCommentService;
import org.menhu.portal.comment.model.OwnComment;
import org.menhu.portal.moderation.model.Appeal;
import org.menhu.portal.moderation.model.Explanation;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Text;

/** The form by which a writer asks for a second judgement on his comment. */
@Named
@RequestScoped
public class CommentAppealBacking {

    @Inject
    private OwnCommentService own;

    @Inject
    private CommentAppealService appeals;

    @Inject
    private CommentRequest request;

    private OwnComment comment;
    private Explanation explanation;
    private String words;

    /** Finds the comment of the address, which must be the reader's own and rejected. */
    public void load() {
        var all = own.mine(request.token());
        comment = all.comments().stream()
                .filter(mine -> mine.id() == request.comment())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        explanation = all.explanations().get(comment.id());
        if (explanation == null) {
            throw new NotFoundException();
        }
    }

    public void submit() {
        appeals.appeal(request.comment(), words, request.token());
        request.lead("/comments/mine#comment-" + request.comment());
    }

    public OwnComment getComment() {
        if (comment == null) { // the form is shown again as it was typed
            load();
        }
        return comment;
    }

    public Explanation getExplanation() {
        getComment();
        return explanation;
    }

    @Text(max = Appeal.MAX_WORDS)
    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
