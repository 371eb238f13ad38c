package org.menhu.portal.it.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.menhu.portal.account.model.Account;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.article.model.Category;
import org.menhu.portal.article.model.Revision;
import org.menhu.portal.article.model.RevisionBody;
import org.menhu.portal.article.model.Step;
import org.menhu.portal.article.model.StepRequest;
import org.menhu.portal.article.model.Tag;
import org.menhu.portal.search.ejb.SearchIndexingService;
import org.menhu.portal.search.model.SearchText;
import org.menhu.portal.shared.model.Role;
import org.menhu.portal.shared.model.SafeHtml;
import org.menhu.portal.shared.model.Slug;

/** What the search index is told on every database: the released text alone, and another stamp after each change. */
final class SearchCheck {

    private static final Instant AT = Instant.parse("2026-11-01T00:00:00Z");

    private final EntityManager em;
    private final SearchIndexingService service;
    private final Account author = new Account("searching", "寻人", Set.of(Role.AUTHOR), AT);
    private final Tag tag = new Tag("寻物", new Slug("searching-tag"));
    private final Category category = new Category("寻", new Slug("searching-category"));
    private final Article published = new Article(ArticleKind.ARTICLE, new Slug("searching-1"), author, AT);
    private final Article draft = new Article(ArticleKind.ARTICLE, new Slug("searching-2"), author, AT);

    SearchCheck(EntityManagerFactory factory, EntityManager em) {
        this.em = em;
        var services = new Services(factory);
        services.give(EntityManager.class, em);
        service = services.get(SearchIndexingService.class);
    }

    void run() {
        published.moveTo(category);
        List.of(author, tag, category, published, draft).forEach(em::persist);
        published.tag(Set.of(tag));
        write(published, "<h2>启事</h2><p>丢了一把<em>伞</em>。</p>");
        write(draft, "<p>还没写完。</p>");
        published.take(Step.PUBLISH, new Step.Taker(Role.EDITOR.permissions(), true, false, AT), StepRequest.of(1));
        em.flush();

        var text = text();
        assertThat(text.body()).isEqualTo("启事 丢了一把伞。");
        assertThat(text.tags()).containsExactly("寻物");
        assertThat(text.author()).isEqualTo("寻人");
        assertThat(service.stamps(0, Long.MAX_VALUE))
                .containsEntry(published.getId(), text.stamp())
                .doesNotContainKey(draft.getId());
        assertThat(service.stamps(List.of(published.getId(), draft.getId())))
                .containsExactlyEntriesOf(Map.of(published.getId(), text.stamp()));
        assertThat(service.lastId()).isGreaterThanOrEqualTo(draft.getId());

        tag.rename("招领", new Slug("searching-found"));
        em.flush();
        assertThat(text().stamp()).isNotEqualTo(text.stamp());
    }

    private void write(Article article, String html) {
        var revision = new Revision(article, "标题", author, AT);
        em.persist(revision);
        em.persist(new RevisionBody(revision, "", SafeHtml.of(html)));
    }

    /** Of the two, the published one. */
    private SearchText text() {
        var texts = service.texts(List.of(published.getId(), draft.getId()));
        assertThat(texts).extracting(SearchText::articleId).containsExactly(published.getId());
        return texts.getFirst();
    }
}
