package org.menhu.portal.navigation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.menhu.portal.navigation.ejb.MenuEditingService;
import org.menhu.portal.navigation.model.MenuEntry;
import org.menhu.portal.navigation.model.MenuPlace;
import org.menhu.portal.shared.web.FlashMessages;
import org.primefaces.event.TreeDragDropEvent;
import org.primefaces.model.DefaultTreeNode;
import org.primefaces.model.TreeNode;

/** The page on which the menus are edited, one place at a time. */
@Named
@ViewScoped
public class NavigationManageBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MenuEditingService menus;

    private MenuPlace place = MenuPlace.HEADER;
    private TreeNode<MenuEntry> root;
    private MenuDraft draft;

    @PostConstruct
    public void load() {
        root = new DefaultTreeNode<>();
        grow(root, null, menus.entries(place));
    }

    private static void grow(TreeNode<MenuEntry> node, Long id, List<MenuEntry> all) {
        all.stream().filter(entry -> Objects.equals(entry.parentId(), id)).forEach(entry -> {
            var child = new DefaultTreeNode<>(entry, node);
            child.setExpanded(true);
            grow(child, entry.id(), all);
        });
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

    @SuppressWarnings("unchecked")
    public void dropped(TreeDragDropEvent event) {
        var moved = (TreeNode<MenuEntry>) event.getDragNode();
        var above = (TreeNode<MenuEntry>) event.getDropNode();
        put(moved.getData(), above.getData(), event.getDropIndex());
    }

    /** Moves by one place among the siblings; the keyboard's way. */
    public void shift(TreeNode<MenuEntry> node, int places) {
        var position = node.getParent().getChildren().indexOf(node) + places;
        put(node.getData(), node.getParent().getData(), Math.max(0, position));
    }

    /** Moves below the one before it, or, outwards, behind the one it stands in. */
    public void indent(TreeNode<MenuEntry> node, boolean inwards) {
        var parent = node.getParent();
        if (inwards) {
            var before = parent.getChildren().get(parent.getChildren().indexOf(node) - 1);
            put(node.getData(), before.getData(), before.getChildCount());
        } else {
            var position = parent.getParent().getChildren().indexOf(parent) + 1;
            put(node.getData(), parent.getParent().getData(), position);
        }
    }

    private void put(MenuEntry entry, MenuEntry above, int position) {
        try {
            menus.move(entry.id(), above == null ? null : above.id(), position);
        } finally {
            load(); // also when it was refused: the page has moved it already
        }
    }

    public MenuPlace getPlace() {
        return place;
    }

    public void setPlace(MenuPlace place) {
        this.place = place;
    }

    public TreeNode<MenuEntry> getRoot() {
        return root;
    }

    public MenuDraft getDraft() {
        return draft;
    }
}
