package org.menhu.portal.shared.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;

/** Lets a form post to the address the browser shows, with its query, and not to the page behind it. */
public class AddressViewHandler extends ViewHandlerWrapper {

    public AddressViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var request = context.getExternalContext().getRequestMap();
        var address = request.get(RequestDispatcher.FORWARD_REQUEST_URI);
        var view = context.getViewRoot();
        if (address == null || view == null || !viewId.equals(view.getViewId())) {
            return super.getActionURL(context, viewId);
        }
        var query = request.get(RequestDispatcher.FORWARD_QUERY_STRING);
        return query == null ? address.toString() : address + "?" + query;
    }
}
