package org.menhu.portal.shared.web;

import jakarta.faces.component.UIViewRoot;
import java.util.HashMap;
import java.util.Map;

/**
 * The root of every page. Outside the console, what is put into the view map is kept for as long as the page is being shown:
 * the provider would put it into a session, and readers have none. The view's own {@code transient} comes too late to ask for:
 * it is not known before the page is built.
 */
public class PageViewRoot extends UIViewRoot {

    private final Map<String, Object> whileShown = new HashMap<>();

    @Override
    public Map<String, Object> getViewMap(boolean create) {
        return getViewId() != null && getViewId().startsWith("/admin/") ? super.getViewMap(create) : whileShown;
    }
}
