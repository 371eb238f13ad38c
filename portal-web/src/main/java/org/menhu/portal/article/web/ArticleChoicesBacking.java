package org.menhu.portal.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.menhu.portal.account.model.AccountName;
import org.menhu.portal.article.ejb.ArticleAuthorService;
import org.menhu.portal.article.ejb.CategoryService;
import org.menhu.portal.article.ejb.SeriesFilingService;
import org.menhu.portal.article.ejb.TagService;
import org.menhu.portal.article.model.ArticleFilter;
import org.menhu.portal.article.model.CategoryItem;
import org.menhu.portal.article.model.Origin;

/** What an editor chooses from: categories, tags, series, authors, kinds of origin. */
@Named
@RequestScoped
public class ArticleChoicesBacking {

    /** A category of the tree as one line of a list. */
    public record Choice(Long id, String label) {}

    /** Full-width, so that each level is one Chinese character deep. */
    private static final String INDENT = "\u3000";

    @Inject
    private CategoryService categories;

    @Inject
    private TagService tags;

    @Inject
    private SeriesFilingService series;

    @Inject
    private ArticleAuthorService authors;

    private List<Choice> branches;
    private List<AccountName> people;

    /** The one that was chosen, where a page needs no more than that. */
    private Long categoryId;

    /** The categories in the order of the tree, indented. */
    public List<Choice> getCategories() {
        if (branches == null) {
            branches = new ArrayList<>();
            collect(categories.all(), null, "");
        }
        return branches;
    }

    private void collect(List<CategoryItem> all, Long parentId, String indent) {
        for (var item : all) {
            if (Objects.equals(item.parentId(), parentId)) {
                branches.add(new Choice(item.id(), indent + item.name()));
                collect(all, item.id(), indent + INDENT);
            }
        }
    }

    public Long getCategoryId() {
        return categoryId;
    }

    public void setCategoryId(Long categoryId) {
        this.categoryId = categoryId;
    }

    /** @param present the one that an article has; null for none */
    public List<AccountName> authors(Long present) {
        if (people == null) {
            people = authors.choices(present);
        }
        return people;
    }

    public List<String> suggestTags(String typed) {
        return tags.suggest(typed);
    }

    public List<String> suggestSeries(String typed) {
        return series.suggest(typed);
    }

    public ArticleFilter.Standing[] getStandings() {
        return ArticleFilter.Standing.values();
    }

    public Origin[] getOrigins() {
        return Origin.values();
    }
}
