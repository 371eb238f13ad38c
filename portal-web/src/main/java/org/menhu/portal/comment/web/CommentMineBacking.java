package org.menhu.portal.comment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.menhu.portal.comment.ejb.OwnCommentService;
import org.menhu.portal.comment.model.OwnComments;

/** What a reader has sent and what became of it. */
@Named
@RequestScoped
public class CommentMineBacking {

    @Inject
    private OwnCommentService own;

    @Inject
    private CommentRequest request;

    private OwnComments all;

    @PostConstruct
    void load() {
        all = own.mine(request.token());
    }

    public OwnComments getAll() {
        return all;
    }

    /** Whether the reader is known by the cookie of his browser alone. */
    public boolean isGuest() {
        return request.isGuest();
    }
}
