package org.menhu.portal.navigation.model;

import java.util.List;

/**
 * A line of a menu as readers see it.
 *
 * @param address null for one that only holds those below it
 */
public record MenuLink(String label, String address, List<MenuLink> children) {

    public MenuLink {
        children = List.copyOf(children);
    }

    /** Whether it leads away from the site. */
    public boolean isExternal() {
        return address != null && !address.startsWith("/");
    }

    /** Whether it, or one below it, leads to the given address. */
    public boolean leadsTo(String path) {
        return path.equals(address) || children.stream().anyMatch(child -> child.leadsTo(path));
    }
}
