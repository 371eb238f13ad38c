package org.menhu.portal.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The root of every page. Outside the console, what is put into the view map is kept for as long as the page is being shown:
 * the provider would put it into a session, and readers have none. The view's own {@code transient} comes too late to ask for:
 * it is not known before the page is built.
 */
public class PageViewRoot extends UIViewRoot {

    private final Map<String, Object> whileShown = new HashMap<>();

    /** Whose components are shown; null for its own. */
    private UIViewRoot lender;

    private Object loan;

    /**
     * Shows the components of another root, which they do not leave: moving them takes longer than printing some of them.
     *
     * @param what is borrowed, to be given back
     */
    void borrow(Object what, UIViewRoot from) {
        loan = what;
        lender = from;
    }

    /** Shows them no more; null when it has borrowed nothing. */
    Object giveBack() {
        var what = loan;
        loan = null;
        lender = null;
        return what;
    }

    @Override
    public List<UIComponent> getChildren() {
        return lender == null ? super.getChildren() : lender.getChildren();
    }

    @Override
    public int getChildCount() {
        return lender == null ? super.getChildCount() : lender.getChildCount();
    }

    @Override
    public Map<String, Object> getViewMap(boolean create) {
        return getViewId() != null && getViewId().startsWith("/admin/") ? super.getViewMap(create) : whileShown;
    }
}
