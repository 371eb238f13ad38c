package org.menhu.portal.audit.ejb;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/** The act in whose middle the request at hand is, so that what is called now belongs to it. */
@RequestScoped
class CurrentAct {

    private final List<String> notes = new ArrayList<>();
    private boolean underWay;

    void note(String what) {
        notes.add(what);
    }

    List<String> notes() {
        return notes;
    }

    boolean isUnderWay() {
        return underWay;
    }

    void begin() {
        underWay = true;
        notes.clear();
    }

    void end() {
        underWay = false;
    }
}
