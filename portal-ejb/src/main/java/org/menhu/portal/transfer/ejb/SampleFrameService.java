package org.menhu.portal.transfer.ejb;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.article.model.Category;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.Role;
import org.menhu.portal.shared.model.Slug;

/** Sets up what the sample articles stand in: their authors and the tree of categories. What is there stays as it is. */
@Stateless
@Guarded
@Permitted(Permission.SETTING_MANAGE)
public class SampleFrameService {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    public void install() {
        SampleFiles.authors().forEach(this::installAuthor);
        installCategories(SampleFiles.categories(), null);
    }

    /** An account without a password: an author whom nobody can sign in as. */
    private void installAuthor(Fields author) {
        var present = entities.createNamedQuery(Account.BY_NAME, Account.class)
                .setParameter("name", author.text("name"))
                .getResultStream();
        if (present.findAny().isEmpty()) {
            var account =
                    new Account(author.text("name"), author.text("display-name"), Set.of(Role.AUTHOR), clock.instant());
            account.describe(author.text("display-name"), null, author.text("bio"));
            entities.persist(account);
        }
    }

    private void installCategories(List<Fields> siblings, Category parent) {
        for (var position = 0; position < siblings.size(); position++) {
            var fields = siblings.get(position);
            installCategories(fields.all("children"), category(fields, parent, position));
        }
    }

    private Category category(Fields fields, Category parent, int position) {
        var slug = new Slug(fields.text("slug"));
        return entities.createNamedQuery(Category.BY_SLUG, Category.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    var category = new Category(fields.text("name"), slug);
                    category.rename(fields.text("name"), slug, fields.text("description"));
                    category.moveTo(parent, position);
                    entities.persist(category);
                    return category;
                });
    }
}
