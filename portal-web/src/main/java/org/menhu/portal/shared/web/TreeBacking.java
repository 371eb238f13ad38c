package org.menhu.portal.shared.web;

import jakarta.annotation.PostConstruct;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.menhu.portal.shared.model.Branch;
import org.primefaces.event.TreeDragDropEvent;
import org.primefaces.model.DefaultTreeNode;
import org.primefaces.model.TreeNode;

/**
 * A tree of the console whose lines move by dragging or, for the keyboard, by the buttons of {@code m:moves}. The bean of
 * the page gives the lines and does the move.
 */
public abstract class TreeBacking<T extends Branch> implements Serializable {

    private static final long serialVersionUID = 1L;

    private TreeNode<T> root;

    /** All lines, siblings in their order. */
    protected abstract List<T> lines();

    /** @param aboveId null for the top @param position among the siblings, from 0 */
    protected abstract void move(long id, Long aboveId, int position);

    @PostConstruct
    public void load() {
        root = new DefaultTreeNode<>();
        grow(root, null, lines());
    }

    private static <T extends Branch> void grow(TreeNode<T> node, Long id, List<T> all) {
        all.stream().filter(line -> Objects.equals(line.parentId(), id)).forEach(line -> {
            var child = new DefaultTreeNode<>(line, node);
            child.setExpanded(true);
            grow(child, line.id(), all);
        });
    }

    @SuppressWarnings("unchecked")
    public void dropped(TreeDragDropEvent event) {
        var moved = (TreeNode<T>) event.getDragNode();
        var above = (TreeNode<T>) event.getDropNode();
        put(moved, above, event.getDropIndex());
    }

    /** Moves by one place among the siblings. */
    public void shift(TreeNode<T> node, int places) {
        var parent = node.getParent();
        put(node, parent, Math.max(0, parent.getChildren().indexOf(node) + places));
    }

    /** Moves below the one before it, or, outwards, behind the one it stands in. */
    public void indent(TreeNode<T> node, boolean inwards) {
        var parent = node.getParent();
        if (inwards) {
            var before = parent.getChildren().get(parent.getChildren().indexOf(node) - 1);
            put(node, before, before.getChildCount());
        } else {
            put(node, parent.getParent(), parent.getParent().getChildren().indexOf(parent) + 1);
        }
    }

    private void put(TreeNode<T> node, TreeNode<T> above, int position) {
        try {
            var line = above.getData();
            move(node.getData().id(), line == null ? null : line.id(), position);
        } finally {
            load(); // also when it was refused: the page has moved it already
        }
    }

    public TreeNode<T> getRoot() {
        return root;
    }
}
