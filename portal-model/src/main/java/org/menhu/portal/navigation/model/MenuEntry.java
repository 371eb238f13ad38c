package org.menhu.portal.navigation.model;

import java.io.Serializable;
import org.menhu.portal.shared.model.Branch;

/** A line of a menu as its editor sees it; also of one whose target readers do not see. */
public record MenuEntry(Long id, Long parentId, String label, MenuTarget target, Long targetId, String url)
        implements Serializable, Branch {

    public static MenuEntry of(MenuItem item) {
        var parent = item.getParent();
        return new MenuEntry(
                item.getId(),
                parent == null ? null : parent.getId(),
                item.getLabel(),
                item.getTarget(),
                item.getTargetId(),
                item.getUrl());
    }
}
