package org.menhu.portal.navigation.web;

import java.io.Serializable;
import org.menhu.portal.navigation.model.MenuEntry;
import org.menhu.portal.navigation.model.MenuTarget;

/** A line of a menu while it is edited. */
public class MenuDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Long id;
    private String label;
    private MenuTarget target = MenuTarget.URL;
    private Long targetId;
    private String url;

    MenuDraft(MenuEntry entry) {
        id = entry == null ? null : entry.id();
        if (entry != null) {
            label = entry.label();
            target = entry.target();
            targetId = entry.targetId();
            url = entry.url();
        }
    }

    MenuEntry entry() {
        return new MenuEntry(id, null, label, target, targetId, url);
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public MenuTarget getTarget() {
        return target;
    }

    public void setTarget(MenuTarget target) {
        this.target = target;
    }

    public Long getTargetId() {
        return targetId;
    }

    public void setTargetId(Long targetId) {
        this.targetId = targetId;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }
}
