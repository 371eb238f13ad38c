package org.menhu.portal.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.Slug;

/** Lets a field hold a short address; what has another form is refused beside the field. */
@FacesConverter(forClass = Slug.class)
public class SlugFieldConverter implements Converter<Slug> {

    @Override
    public Slug getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return new Slug(value.strip());
        } catch (BusinessException e) {
            var text = Messages.text(e.getMessageKey(), e.getArguments());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Slug value) {
        return value == null ? "" : value.toString();
    }
}
