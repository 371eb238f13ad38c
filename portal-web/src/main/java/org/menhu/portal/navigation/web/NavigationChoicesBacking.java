package org.menhu.portal.navigation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.menhu.portal.article.ejb.ArticleManagingService;
import org.menhu.portal.article.ejb.CategoryService;
import org.menhu.portal.article.ejb.TagService;
import org.menhu.portal.article.model.ArticleFilter;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.article.model.ArticleOrder;
import org.menhu.portal.navigation.model.MenuTarget;

/** What a line of a menu can lead to. */
@Named
@RequestScoped
public class NavigationChoicesBacking {

    /** One target as a line of a list. */
    public record Choice(Long id, String label) {}

    private static final int MOST = 300; // lines a person still scrolls through; the newest articles

    @Inject
    private CategoryService categories;

    @Inject
    private TagService tags;

    @Inject
    private ArticleManagingService articles;

    private final Map<MenuTarget, List<Choice>> read = new EnumMap<>(MenuTarget.class);

    public MenuTarget[] getTargets() {
        return MenuTarget.values();
    }

    /** Empty for a kind of target that needs no choice. */
    public List<Choice> of(MenuTarget target) {
        return read.computeIfAbsent(target, this::load);
    }

    private List<Choice> load(MenuTarget target) {
        return switch (target) {
            case CATEGORY ->
                categories.all().stream()
                        .map(category -> new Choice(category.id(), category.name()))
                        .toList();
            case TAG ->
                tags.find(null, 1, MOST).items().stream()
                        .map(tag -> new Choice(tag.id(), tag.name()))
                        .toList();
            case ARTICLE -> titles(ArticleKind.ARTICLE);
            case PAGE -> titles(ArticleKind.PAGE);
            case HOME, ARCHIVE, URL, NONE -> List.of();
        };
    }

    private List<Choice> titles(ArticleKind kind) {
        return articles.list(new ArticleFilter(kind), ArticleOrder.Sort.NEWEST, 0, MOST).stream()
                .map(article -> new Choice(article.id(), article.title()))
                .toList();
    }
}
