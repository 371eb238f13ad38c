package org.menhu.portal.navigation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.Text;
import org.menhu.portal.shared.model.VersionedEntity;

/** A line of a menu. It names what it leads to by id, so that it survives a new address and vanishes with its target. */
@Entity
@Table(name = "navigation_menu_item")
@NamedQuery(
        name = MenuItem.ALL,
        query = "select i from MenuItem i left join fetch i.parent order by i.place, i.position, i.id")
@NamedQuery(
        name = MenuItem.REDIRECT,
        query = "update MenuItem i set i.targetId = :into where i.target = :target and i.targetId = :from")
public class MenuItem extends VersionedEntity {

    public static final String ALL = "MenuItem.all";

    /** Lets all lines that lead to one thing lead to another of its kind. */
    public static final String REDIRECT = "MenuItem.redirect";

    @Enumerated(EnumType.STRING)
    @Column(name = "place", nullable = false, length = 10)
    @NotNull
    private MenuPlace place;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private MenuItem parent;

    /** Among the items of one parent, from 0. */
    @Column(name = "position", nullable = false)
    private int position;

    @Column(name = "label", nullable = false, length = 40)
    @Text(max = 40)
    private String label;

    @Enumerated(EnumType.STRING)
    @Column(name = "target", nullable = false, length = 10)
    @NotNull
    private MenuTarget target;

    @Column(name = "target_id")
    private Long targetId;

    @Column(name = "url", length = 500)
    @Text(max = 500, optional = true)
    @Pattern(regexp = "(https?://\\S+|/(?!/)\\S*)?", message = "{navigation.urlInvalid}")
    private String url;

    protected MenuItem() {}

    public MenuItem(MenuPlace place, String label) {
        this.place = place;
        this.label = label;
        this.target = MenuTarget.NONE;
    }

    public void rename(String newLabel) {
        label = newLabel;
    }

    /** Leads to a category, tag, article or page. */
    public void leadTo(MenuTarget newTarget, Long id) {
        target = newTarget;
        targetId = id;
        url = null;
    }

    public void leadToUrl(String address) {
        target = MenuTarget.URL;
        targetId = null;
        url = address;
    }

    /** @throws BusinessException when the new parent is the item itself or stands below it */
    public void moveTo(MenuPlace newPlace, MenuItem newParent, int newPosition) {
        for (var ancestor = newParent; ancestor != null; ancestor = ancestor.parent) {
            if (ancestor.equals(this)) {
                throw new BusinessException("navigation.itemInItself", label);
            }
        }
        place = newPlace;
        parent = newParent;
        position = newPosition;
    }

    public MenuPlace getPlace() {
        return place;
    }

    public MenuItem getParent() {
        return parent;
    }

    public int getPosition() {
        return position;
    }

    public String getLabel() {
        return label;
    }

    public MenuTarget getTarget() {
        return target;
    }

    public Long getTargetId() {
        return targetId;
    }

    public String getUrl() {
        return url;
    }
}
