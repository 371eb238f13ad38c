package org.menhu.portal.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.menhu.portal.shared.model.BusinessException;

/** Lets no action of a stateless page run without the token of its form; what was typed stays. */
public class FormTokenListener implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var context = event.getFacesContext();
        var view = context.getViewRoot();
        if (!context.isPostback() || !view.isTransient()) {
            return;
        }
        var token = context.getExternalContext().getRequestParameterMap().get(FormToken.FIELD);
        if (CDI.current()
                .select(FormToken.class)
                .get()
                .age(view.getViewId(), token)
                .isEmpty()) {
            FieldMessages.add(context, new BusinessException("shared.formExpired"));
            context.renderResponse();
        }
    }
}
