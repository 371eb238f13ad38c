package org.menhu.portal.donation.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;

/** Leads on by GET after something was sent, so that loading the page again sends nothing twice. */
final class SeeOther {

    private SeeOther() {}

    static void to(FacesContext faces, String address) {
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
        faces.responseComplete();
    }
}
