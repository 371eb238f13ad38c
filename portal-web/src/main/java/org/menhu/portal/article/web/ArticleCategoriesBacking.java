package org.menhu.portal.article.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.menhu.portal.article.ejb.CategoryService;
import org.menhu.portal.article.model.CategoryDraft;
import org.menhu.portal.article.model.CategoryItem;
import org.menhu.portal.shared.web.FlashMessages;
import org.primefaces.event.TreeDragDropEvent;
import org.primefaces.model.DefaultTreeNode;
import org.primefaces.model.TreeNode;

/** The tree of categories, moved by dragging or by its buttons. */
@Named
@ViewScoped
public class ArticleCategoriesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CategoryService categories;

    private TreeNode<CategoryItem> root;
    private CategoryDraft draft;

    @PostConstruct
    void load() {
        root = new DefaultTreeNode<>();
        grow(root, null, categories.all());
    }

    private static void grow(TreeNode<CategoryItem> node, Long id, List<CategoryItem> all) {
        all.stream().filter(item -> Objects.equals(item.parentId(), id)).forEach(item -> {
            var child = new DefaultTreeNode<>(item, node);
            child.setExpanded(true);
            grow(child, item.id(), all);
        });
    }

    /** @param above the category below which the new one will stand; null for the top */
    public void begin(CategoryItem above) {
        draft = new CategoryDraft(above == null ? null : above.id());
    }

    public void edit(CategoryItem item) {
        draft = new CategoryDraft(item);
    }

    public void save() {
        categories.save(draft);
        FlashMessages.done("article.categorySaved", draft.getName());
        load();
    }

    public void delete(CategoryItem item) {
        categories.delete(item.id());
        FlashMessages.done("article.categoryDeleted", item.name());
        load();
    }

    public void dropped(TreeDragDropEvent event) {
        @SuppressWarnings("unchecked")
        var moved = (TreeNode<CategoryItem>) event.getDragNode();
        @SuppressWarnings("unchecked")
        var above = (TreeNode<CategoryItem>) event.getDropNode();
        put(moved.getData(), above.getData(), event.getDropIndex());
    }

    /** Moves by one place among the siblings; the keyboard's way. */
    public void shift(TreeNode<CategoryItem> node, int places) {
        var position = node.getParent().getChildren().indexOf(node) + places;
        put(node.getData(), node.getParent().getData(), Math.max(0, position));
    }

    /** Moves below the one before it, or, outwards, behind the one it stands in. */
    public void indent(TreeNode<CategoryItem> node, boolean inwards) {
        var parent = node.getParent();
        if (inwards) {
            var before = parent.getChildren().get(parent.getChildren().indexOf(node) - 1);
            put(node.getData(), before.getData(), before.getChildCount());
        } else {
            var position = parent.getParent().getChildren().indexOf(parent) + 1;
            put(node.getData(), parent.getParent().getData(), position);
        }
    }

    private void put(CategoryItem item, CategoryItem above, int position) {
        try {
            categories.move(item.id(), above == null ? null : above.id(), position);
        } finally {
            load(); // also when it was refused: the page has moved it already
        }
    }

    public TreeNode<CategoryItem> getRoot() {
        return root;
    }

    public CategoryDraft getDraft() {
        return draft;
    }
}
