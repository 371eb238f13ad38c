package org.menhu.portal.navigation.ejb;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.navigation.model.MenuChanged;
import org.menhu.portal.navigation.model.MenuEntry;
import org.menhu.portal.navigation.model.MenuItem;
import org.menhu.portal.navigation.model.MenuPlace;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.FieldRefusedException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.PublicChange;

/** Changes the menus of the site. */
@Stateless
@Guarded
@Audited
@Permitted(Permission.NAVIGATION_MANAGE)
public class MenuEditingService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<PublicChange> changes;

    /** All lines of a menu, siblings in their order. */
    @ReadOnly
    public List<MenuEntry> entries(MenuPlace place) {
        return items().stream()
                .filter(item -> item.getPlace() == place)
                .map(MenuEntry::of)
                .toList();
    }

    /**
     * Adds a line at the end of the menu, or changes the one with the entry's id.
     *
     * @throws FieldRefusedException when the kind of target needs an address or a choice and there is none
     * @throws NotFoundException when the line is gone
     */
    public void save(MenuPlace place, MenuEntry entry) {
        var item = entry.id() == null ? new MenuItem(place, entry.label()) : existing(entry.id());
        item.rename(entry.label());
        switch (entry.target()) {
            case URL -> item.leadToUrl(needed(entry.url(), "url"));
            case CATEGORY, TAG, ARTICLE, PAGE -> item.leadTo(entry.target(), needed(entry.targetId(), "targetId"));
            case HOME, ARCHIVE, NONE -> item.leadTo(entry.target(), null);
        }
        if (entry.id() == null) {
            item.moveTo(place, null, siblings(place, null).size());
            entities.persist(item);
        }
        entities.flush();
        changes.fire(new MenuChanged(place));
    }

    /**
     * Puts a line elsewhere in its menu.
     *
     * @param position among its new siblings, from 0; beyond the last means the last
     * @throws org.menhu.portal.shared.model.BusinessException {@code navigation.itemInItself}
     */
    public void move(long id, Long parentId, int position) {
        var item = existing(id);
        var parent = parentId == null ? null : existing(parentId);
        item.moveTo(item.getPlace(), parent, position);
        var siblings = siblings(item.getPlace(), parent);
        siblings.remove(item);
        siblings.add(Math.clamp(position, 0, siblings.size()), item);
        for (var i = 0; i < siblings.size(); i++) {
            siblings.get(i).moveTo(item.getPlace(), parent, i);
        }
        changes.fire(new MenuChanged(item.getPlace()));
    }

    /** Takes a line away with all below it. */
    public void delete(long id) {
        var item = existing(id);
        List.copyOf(siblings(item.getPlace(), item)).forEach(below -> delete(below.getId()));
        entities.remove(item);
        entities.flush();
        changes.fire(new MenuChanged(item.getPlace()));
    }

    private List<MenuItem> siblings(MenuPlace place, MenuItem parent) {
        return new ArrayList<>(items().stream()
                .filter(item -> item.getPlace() == place && Objects.equals(item.getParent(), parent))
                .toList());
    }

    private List<MenuItem> items() {
        return entities.createNamedQuery(MenuItem.ALL, MenuItem.class).getResultList();
    }

    private MenuItem existing(long id) {
        var item = entities.find(MenuItem.class, id);
        if (item == null) {
            throw new NotFoundException();
        }
        return item;
    }

    private static <T> T needed(T value, String field) {
        if (value == null) {
            throw new FieldRefusedException(field, "navigation.targetMissing");
        }
        return value;
    }
}
