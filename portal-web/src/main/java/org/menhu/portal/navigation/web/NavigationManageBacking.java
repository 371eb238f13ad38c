package org.menhu.portal.navigation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.menhu.portal.navigation.ejb.MenuEditingService;
import org.menhu.portal.navigation.model.MenuEntry;
import org.menhu.portal.navigation.model.MenuPlace;
import org.menhu.portal.shared.web.FlashMessages;
import org.menhu.portal.shared.web.TreeBacking;

/** The page on which the menus are edited, one place at a time. */
@Named
@ViewScoped
public class NavigationManageBacking extends TreeBacking<MenuEntry> {

    private static final long serialVersionUID = 1L;

    @Inject
    private MenuEditingService menus;

    private MenuPlace place = MenuPlace.HEADER;
    private MenuDraft draft;

    @Override
    protected List<MenuEntry> lines() {
        return menus.entries(place);
    }

    @Override
    protected void move(long id, Long aboveId, int position) {
        menus.move(id, aboveId, position);
    }

    /** @param entry null for a new line */
    public void edit(MenuEntry entry) {
        draft = new MenuDraft(entry);
    }

    public void save() {
        menus.save(place, draft.entry());
        FlashMessages.done("navigation.saved");
        load();
    }

    public void delete(MenuEntry entry) {
        menus.delete(entry.id());
        load();
    }

    public MenuPlace getPlace() {
        return place;
    }

    public void setPlace(MenuPlace place) {
        this.place = place;
    }

    public MenuDraft getDraft() {
        return draft;
    }
}
