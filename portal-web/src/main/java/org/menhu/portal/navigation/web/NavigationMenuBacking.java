package org.menhu.portal.navigation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.menhu.portal.navigation.ejb.MenuReadingService;
import org.menhu.portal.navigation.model.MenuLink;
import org.menhu.portal.navigation.model.MenuPlace;
import org.menhu.portal.shared.web.PublicMemory;

/** The menus of the page at hand. */
@Named
@ApplicationScoped
public class NavigationMenuBacking {

    @Inject
    private MenuReadingService navigation;

    @Inject
    private PublicMemory memory;

    @Inject
    private HttpServletRequest request;

    public List<MenuLink> getHeader() {
        return menu(MenuPlace.HEADER);
    }

    public List<MenuLink> getFooter() {
        return menu(MenuPlace.FOOTER);
    }

    public List<MenuLink> getSide() {
        return menu(MenuPlace.SIDE);
    }

    private List<MenuLink> menu(MenuPlace place) {
        return memory.get(MenuPlace.class, navigation::menus).getOrDefault(place, List.of());
    }

    /** {@code page} when the link leads to this page, {@code true} when one below it does, else null. */
    public String current(MenuLink link) {
        var forwarded = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        var path = Objects.requireNonNullElse(forwarded, request.getRequestURI());
        if (!link.leadsTo(path)) {
            return null;
        }
        return path.equals(link.address()) ? "page" : "true";
    }
}
