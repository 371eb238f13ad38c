package org.menhu.portal.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Writes the token into each form of a stateless page, at the place where Faces writes the state of the others. */
public class FormTokenViewHandler extends ViewHandlerWrapper {

    public FormTokenViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void writeState(FacesContext context) throws IOException {
        super.writeState(context);
        var view = context.getViewRoot();
        if (view.isTransient()) {
            var writer = context.getResponseWriter();
            writer.startElement("input", null);
            writer.writeAttribute("type", "hidden", null);
            writer.writeAttribute("name", FormToken.FIELD, null);
            writer.writeAttribute("value", Found.TOKEN.issue(view.getViewId()), null);
            writer.endElement("input");
        }
    }

    /** Asked for once: CDI goes through the stack to see who asks. */
    private static final class Found {
        static final FormToken TOKEN = CDI.current().select(FormToken.class).get();
    }
}
