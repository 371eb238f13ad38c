package org.menhu.portal.comment.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.menhu.portal.comment.ejb.CommentPolicyService;
import org.menhu.portal.comment.model.PolicyCell;
import org.menhu.portal.comment.model.PolicyMode;
import org.menhu.portal.shared.web.FlashMessages;

/** The policy matrix, a category at a time. */
@Named
@ViewScoped
public class CommentPolicyBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CommentPolicyService policies;

    private Long category;
    private List<PolicyCell> row;
    private Set<Long> ruled;

    @PostConstruct
    public void load() {
        row = policies.row(category);
        ruled = policies.ruled();
    }

    public void save() {
        policies.save(row);
        FlashMessages.done("comment.policySaved");
        load();
    }

    /** Whether the category has a row of its own. */
    public boolean isRuled(Long id) {
        return ruled.contains(id);
    }

    public List<PolicyCell> getRow() {
        return row;
    }

    public PolicyMode[] getModes() {
        return PolicyMode.values();
    }

    /** Null for the row that holds where a category has none. */
    public Long getCategory() {
        return category;
    }

    public void setCategory(Long category) {
        this.category = category;
    }
}
