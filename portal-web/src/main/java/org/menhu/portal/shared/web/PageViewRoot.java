package org.menhu.portal.shared.web;

import jakarta.faces.component.UIViewRoot;
import java.util.HashMap;
import java.util.Map;

/**
 * The root of every page. A page without state keeps what is put into its view map for as long as it is being shown: the
 * provider would put it into a session, and readers have none.
 */
public class PageViewRoot extends UIViewRoot {

    private final Map<String, Object> whileShown = new HashMap<>();

    @Override
    public Map<String, Object> getViewMap(boolean create) {
        return isTransient() ? whileShown : super.getViewMap(create);
    }
}
