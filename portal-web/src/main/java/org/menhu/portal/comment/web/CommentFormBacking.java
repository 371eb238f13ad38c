package org.menhu.portal.comment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.menhu.portal.comment.ejb.CommentReadingService;
import org.menhu.portal.comment.ejb.CommentWritingService;
import org.menhu.portal.comment.model.Comment;
import org.menhu.portal.comment.model.Discussion;
import org.menhu.portal.comment.model.NewComment;
import org.menhu.portal.comment.model.ShownComment;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.web.Messages;

/** The form for a comment. */
@Named
@RequestScoped
public class CommentFormBacking {

    @Inject
    private CommentWritingService writing;

    @Inject
    private CommentReadingService reading;

    @Inject
    private CommentRequest request;

    private Long replyTo;
    private String name;
    private String body;
    private boolean remember;

    @PostConstruct
    void load() {
        replyTo = request.replyTo().orElse(null);
        name = request.rememberedName().orElse(null);
        remember = name != null;
    }

    /** Sends the comment and shows the article again, where the writer sees it waiting. */
    public void submit() {
        if (!request.isFromRobot()) {
            request.checkTime();
            writing.submit(new NewComment(request.article(), replyTo, name, body), request.sender());
            request.markOwn();
            request.remember(remember ? name : null);
        }
        request.showArticle();
    }

    /** Refuses a guest the name of somebody who has an account. */
    public void checkName(FacesContext context, UIComponent field, Object value) {
        if (value instanceof String typed && !reading.isFree(typed)) {
            throw new ValidatorException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Messages.text("comment.nameTaken"), null));
        }
    }

    /** Where the form is sent: the article's own address, at the form, so that a refusal is seen. */
    public String getAddress() {
        return "/article/" + request.article() + "#comment-form";
    }

    /** The name of whom the comment answers, when he is on the page. */
    public String replyName(Discussion discussion) {
        return discussion.threads().stream()
                .flatMap(thread -> Stream.concat(Stream.of(thread.first()), thread.replies().stream()))
                .filter(comment -> comment.id().equals(replyTo))
                .map(ShownComment::writerName)
                .findFirst()
                .orElse(null);
    }

    /** Whether the writer must say his name, as he has not signed in. */
    public boolean isGuest() {
        return request.isGuest();
    }

    public Long getReplyTo() {
        return replyTo;
    }

    public void setReplyTo(Long replyTo) {
        this.replyTo = replyTo;
    }

    @Text(max = Comment.MAX_NAME)
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    @Text(max = Comment.MAX_LENGTH)
    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public boolean isRemember() {
        return remember;
    }

    public void setRemember(boolean remember) {
        this.remember = remember;
    }
}
