package org.menhu.portal.comment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.menhu.portal.comment.model.Sender;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.SecretToken;
import org.menhu.portal.shared.model.Slug;
import org.menhu.portal.shared.web.ClientAddress;
import org.menhu.portal.shared.web.FormToken;
import org.omnifaces.util.Faces;

/** What the form for a comment takes from the request beside its fields: address, cookies, and the signs of a robot. */
@ApplicationScoped
class CommentRequest {

    /** A field that no person sees. */
    private static final String TRAP = "website";

    /** Nobody reads the form and writes a sentence in less. */
    private static final Duration LEAST_TIME = Duration.ofSeconds(3);

    @Inject
    private FacesContext faces;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FormToken formToken;

    @Inject
    private Caller caller;

    /** The comment that the address names. */
    long comment() {
        return Optional.ofNullable(Faces.getRequestParameter("id"))
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElseThrow(NotFoundException::new);
    }

    /** By which a guest's own comments are known; null when he has sent none from this browser. */
    SecretToken token() {
        return WriterCookie.token(request).map(SecretToken::new).orElse(null);
    }

    Slug article() {
        return Slug.ifValid(Faces.getRequestParameter("slug")).orElseThrow(NotFoundException::new);
    }

    /** The comment to answer, as the link behind each comment asks for it, or as the form was sent. */
    Optional<Long> replyTo() {
        return Stream.of("comment-form:replyTo", "reply")
                .map(Faces::getRequestParameter)
                .filter(id -> id != null && id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .findFirst();
    }

    boolean isGuest() {
        return !caller.isSignedIn();
    }

    Optional<String> rememberedName() {
        return WriterCookie.name(request);
    }

    boolean isFromRobot() {
        var trap = Faces.getRequestParameter(TRAP);
        return trap != null && !trap.isEmpty();
    }

    /** @throws BusinessException {@code comment.tooQuick} when a form that was made for him was sent faster than a person can */
    void checkTime() {
        var view = faces.getViewRoot().getViewId();
        var age = formToken.age(view, Faces.getRequestParameter(FormToken.FIELD));
        if (age.isEmpty() || age.get().compareTo(LEAST_TIME) < 0) {
            throw new BusinessException("comment.tooQuick");
        }
    }

    Sender sender() {
        var token = WriterCookie.token(request).map(SecretToken::new).orElseGet(SecretToken::random);
        WriterCookie.keepToken(request, response(), token.value());
        return new Sender(token, ClientAddress.configured().of(request));
    }

    /** From now on the article's page is not the same for this reader as for others. */
    void markOwn() {
        WriterCookie.markOwn(request, response(), article());
    }

    /** Keeps the name in the browser, or forgets it when there is none to keep. */
    void remember(String name) {
        if (name != null) {
            WriterCookie.keepName(request, response(), name);
        } else if (rememberedName().isPresent()) {
            WriterCookie.forgetName(request, response());
        }
    }

    void showArticle() {
        lead("/article/" + article() + "#comments");
    }

    /** Leads to a page by GET, so that loading it again sends nothing twice. */
    void lead(String path) {
        response().setStatus(HttpServletResponse.SC_SEE_OTHER);
        response().setHeader("Location", path);
        faces.responseComplete();
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) faces.getExternalContext().getResponse();
    }
}
