package org.menhu.portal.audit.ejb;

import jakarta.enterprise.context.RequestScoped;

/** Whether the request at hand is in the middle of an act, so that what is called now belongs to it. */
@RequestScoped
class CurrentAct {

    private boolean underWay;

    boolean isUnderWay() {
        return underWay;
    }

    void begin() {
        underWay = true;
    }

    void end() {
        underWay = false;
    }
}
