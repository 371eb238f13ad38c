package org.menhu.portal.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * Writes into each form what has to come back with it, at the place where Faces writes the state: into those of a stateless
 * page their token; into those of the console the nonce of its scripts, which PrimeFaces demands, but has only a script put
 * there, too late for whoever is quicker than the scripts of a slow line.
 */
public class FormFieldsViewHandler extends ViewHandlerWrapper {

    private static final String NONCE_FIELD = "primefaces.nonce";

    public FormFieldsViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void writeState(FacesContext context) throws IOException {
        super.writeState(context);
        var view = context.getViewRoot();
        if (view.isTransient()) {
            hidden(context, FormToken.FIELD, Found.TOKEN.issue(view.getViewId()));
        } else {
            hidden(context, NONCE_FIELD, PrimeFacesContext.getCspState(context).getNonce());
        }
    }

    private static void hidden(FacesContext context, String name, String value) throws IOException {
        var writer = context.getResponseWriter();
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", name, null);
        writer.writeAttribute("value", value, null);
        writer.endElement("input");
    }

    /** Asked for once: CDI goes through the stack to see who asks. */
    private static final class Found {
        static final FormToken TOKEN = CDI.current().select(FormToken.class).get();
    }
}
