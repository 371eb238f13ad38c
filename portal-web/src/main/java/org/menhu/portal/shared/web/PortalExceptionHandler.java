package org.menhu.portal.shared.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.NotPermittedException;

/** The one place where what went wrong in a page becomes what its user sees. */
public class PortalExceptionHandler extends ExceptionHandlerWrapper {

    PortalExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var context = FacesContext.getCurrentInstance();
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var exception = events.next().getContext().getException();
            events.remove();
            try {
                answer(context, Causes.telling(exception));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void answer(FacesContext context, Throwable cause) throws IOException {
        switch (cause) {
            case NotFoundException e -> sendError(context, HttpServletResponse.SC_NOT_FOUND);
            case NotPermittedException e -> refuse(context, e);
            case BusinessException e when acts(context) -> FieldMessages.add(context, e);
            case ConstraintViolationException e when acts(context) -> FieldMessages.add(context, e);
            case OptimisticLockException e
            when acts(context) -> FieldMessages.add(context, new BusinessException("shared.changedMeanwhile"));
            case ViewExpiredException e -> startAgain(context);
            default -> report(context, cause);
        }
    }

    /** Whether an action failed, so that the page can be shown again as it was typed. */
    private static boolean acts(FacesContext context) {
        return context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    private static void refuse(FacesContext context, NotPermittedException e) throws IOException {
        if (request(context).getUserPrincipal() == null) {
            SignInRedirect.send(request(context), response(context));
            context.responseComplete();
        } else if (acts(context)) {
            FieldMessages.add(context, e);
        } else {
            sendError(context, HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void startAgain(FacesContext context) throws IOException {
        if (request(context).getUserPrincipal() != null) {
            FlashMessages.warn("shared.viewExpired");
        }
        context.getExternalContext().redirect(SignInRedirect.wanted(request(context)));
    }

    private static void report(FacesContext context, Throwable cause) throws IOException {
        var id = ErrorReport.log(request(context), cause);
        if (acts(context) && context.getPartialViewContext().isAjaxRequest()) {
            FieldMessages.add(context, new BusinessException("shared.unexpected", id));
        } else {
            sendError(context, ErrorReport.status(cause));
        }
    }

    private static void sendError(FacesContext context, int status) throws IOException {
        if (response(context).isCommitted()) {
            throw new FacesException("too late to tell the reader: " + status);
        }
        context.getExternalContext().responseReset();
        context.getExternalContext().responseSendError(status, null);
        context.responseComplete();
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }

    private static HttpServletResponse response(FacesContext context) {
        return (HttpServletResponse) context.getExternalContext().getResponse();
    }
}
