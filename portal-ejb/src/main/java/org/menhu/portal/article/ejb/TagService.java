package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ListKey;
import org.menhu.portal.article.model.ListKind;
import org.menhu.portal.article.model.Tag;
import org.menhu.portal.article.model.TagChanged;
import org.menhu.portal.article.model.TagCount;
import org.menhu.portal.audit.ejb.Audited;
import org.menhu.portal.audit.ejb.ReadOnly;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.LikePattern;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.Page;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.PublicChange;
import org.menhu.portal.shared.model.Slug;

/** The tags as editors care for them. A tag comes into being when an article first bears it. */
@Guarded
@Audited
@Stateless
@Permitted(Permission.TAG_MANAGE)
public class TagService {

    private static final int SUGGESTIONS = 10;
    private static final Pattern COMMAS = Pattern.compile("[,，、;；]");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FormerPathService formerPaths;

    @Inject
    private Event<PublicChange> changes;

    @Inject
    private ArticlePlacingService places;

    /** Tags with the given words in their names, those with the most articles first. */
    @ReadOnly
    public Page<TagCount> find(String words, int number, int size) {
        var pattern = LikePattern.containing(words);
        var items = em.createNamedQuery(Tag.COUNTED, TagCount.class)
                .setParameter("pattern", pattern)
                .setFirstResult((number - 1) * size)
                .setMaxResults(size)
                .getResultList();
        var total = em.createNamedQuery(Tag.COUNT, Long.class)
                .setParameter("pattern", pattern)
                .getSingleResult();
        return new Page<>(items, total, number, size);
    }

    /** Names to choose from while one is typed. */
    @Permitted(Permission.ARTICLE_WRITE)
    @ReadOnly
    public List<String> suggest(String words) {
        return em.createNamedQuery(Tag.NAMES, String.class)
                .setParameter("pattern", LikePattern.containing(words))
                .setMaxResults(SUGGESTIONS)
                .getResultList();
    }

    /**
     * The tags of these names; those that do not exist yet are made. Several may be typed into one, with commas between them;
     * blank names are left out.
     */
    @Permitted(Permission.ARTICLE_WRITE)
    @ReadOnly
    public Set<Tag> named(Collection<String> names) {
        return names.stream()
                .filter(Objects::nonNull)
                .flatMap(this::apart)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(name -> byName(name).orElseGet(() -> make(name)))
                .collect(Collectors.toSet());
    }

    /** What was typed into one, unless there is a tag of just this name. */
    private Stream<String> apart(String typed) {
        return byName(typed.strip()).isPresent() ? Stream.of(typed) : COMMAS.splitAsStream(typed);
    }

    /**
     * Gives a tag another name and the address that goes with it; the old address leads there.
     *
     * @throws BusinessException {@code article.tagExists} when another tag has the name
     * @throws NotFoundException when the tag is gone
     */
    public void rename(long id, String name) {
        var tag = existing(id);
        if (byName(name.strip()).filter(other -> !other.equals(tag)).isPresent()) {
            throw new BusinessException("article.tagExists", name.strip());
        }
        var slug = freeSlug(name, tag);
        formerPaths.tagMoved(tag.getSlug(), slug, id);
        tag.rename(name.strip(), slug);
        em.flush();
        changes.fire(new TagChanged(id));
    }

    /**
     * Puts another tag on all articles that bear this one and takes this one away; its address leads to the other from now on.
     *
     * @throws BusinessException {@code article.tagUnknown} when there is no other tag of that name
     */
    public void merge(long id, String intoName) {
        var from = existing(id);
        var into = byName(intoName.strip())
                .filter(tag -> !tag.equals(from))
                .orElseThrow(() -> new BusinessException("article.tagUnknown", intoName.strip()));
        em.createNamedQuery(Article.TAGGED, Article.class)
                .setParameter("tagId", id)
                .getResultList()
                .forEach(article -> {
                    article.retag(from, into);
                    places.place(article);
                });
        formerPaths.tagMerged(from.getSlug(), id, into.getId());
        em.remove(from);
        places.drop(new ListKey(ListKind.TAG, id));
        changes.fire(new TagChanged(into.getId()));
    }

    /** Takes a tag off all its articles and away. */
    public void delete(long id) {
        em.remove(existing(id));
        places.drop(new ListKey(ListKind.TAG, id));
        changes.fire(new TagChanged(id));
    }

    private Tag existing(long id) {
        var tag = em.find(Tag.class, id);
        if (tag == null) {
            throw new NotFoundException();
        }
        return tag;
    }

    private Tag make(String name) {
        var tag = new Tag(name, freeSlug(name, null));
        em.persist(tag);
        return tag;
    }

    private Optional<Tag> byName(String name) {
        return em.createNamedQuery(Tag.BY_NAME, Tag.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    private Slug freeSlug(String name, Tag owner) {
        var made = SlugMaker.of(name, "tag");
        var slug = made;
        for (var number = 2; !isFree(slug, owner); number++) {
            slug = made.numbered(number);
        }
        return slug;
    }

    private boolean isFree(Slug slug, Tag owner) {
        return em.createNamedQuery(Tag.BY_SLUG, Tag.class)
                .setParameter("slug", slug)
                .getResultStream()
                .allMatch(tag -> tag.equals(owner));
    }
}
