package org.menhu.portal.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.FieldRefusedException;

/** Puts what a service has refused where the user looks: beside the field of the refused property, or above the form. */
final class FieldMessages {

    private FieldMessages() {}

    static void add(FacesContext context, BusinessException refused) {
        if (refused instanceof FieldRefusedException ofFields) {
            ofFields.all().forEach(field -> add(context, field.getField(), text(field)));
        } else {
            add(context, null, text(refused));
        }
    }

    static void add(FacesContext context, ConstraintViolationException refused) {
        var locale = context.getViewRoot().getLocale();
        refused.getConstraintViolations()
                .forEach(violation ->
                        add(context, property(violation), PortalMessageInterpolator.text(violation, locale)));
    }

    private static String text(BusinessException refused) {
        return Messages.text(refused.getMessageKey(), refused.getArguments());
    }

    private static void add(FacesContext context, String property, String text) {
        var field = property == null ? null : fieldOf(context, property);
        if (field instanceof UIInput input) {
            keepTyped(context, input);
            input.setValid(false);
        }
        var clientId = field == null ? null : field.getClientId(context);
        context.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        context.validationFailed();
    }

    /** PrimeFaces shows an invalid field empty unless what was typed is still with it; by now it has gone into the model. */
    @SuppressWarnings("unchecked") // a field's converter is one of its value
    private static void keepTyped(FacesContext context, UIInput input) {
        var value = input.getValue();
        if (value == null || value instanceof String) {
            input.setSubmittedValue(value);
            return;
        }
        var converter = Optional.ofNullable((Converter<Object>) input.getConverter())
                .orElseGet(() -> context.getApplication().createConverter(value.getClass()));
        if (converter != null) {
            input.setSubmittedValue(converter.getAsString(context, input, value));
        }
    }

    private static String property(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().toString();
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The input whose id is the property's name. */
    private static UIComponent fieldOf(FacesContext context, String property) {
        var found = new AtomicReference<UIComponent>();
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof UIInput && property.equals(component.getId())) {
                found.set(component);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found.get();
    }
}
