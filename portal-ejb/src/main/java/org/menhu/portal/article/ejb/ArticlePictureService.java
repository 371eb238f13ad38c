package org.menhu.portal.article.ejb;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.menhu.portal.article.model.ArticleStatus;
import org.menhu.portal.article.model.Autosave;
import org.menhu.portal.article.model.PictureInArticle;
import org.menhu.portal.article.model.Revision;
import org.menhu.portal.media.model.Media;
import org.menhu.portal.media.model.MediaUse;
import org.menhu.portal.media.model.MediaUser;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Says which articles and pages show pictures: in their texts, earlier ones and unsaved ones included, and as covers. */
@Guarded
@Stateless
@LocalBean
@Local(MediaUser.class)
@Permitted(Permission.MEDIA_UPLOAD)
public class ArticlePictureService implements MediaUser {

    private static final String EDIT = "/admin/article/edit?id=";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    /** Titles of what was never published are for those alone who may open it. */
    @Override
    public List<MediaUse> uses(Collection<Media> pictures) {
        var ids = pictures.stream().map(Media::getId).toList();
        var uses = new ArrayList<MediaUse>();
        saved(Revision.SHOWING, ids).map(shown -> use(shown, "Text")).forEach(uses::add);
        saved(Revision.COVERED, ids).map(shown -> use(shown, "Cover")).forEach(uses::add);
        em.createNamedQuery(Autosave.WITH_PICTURES, Autosave.class)
                .getResultStream()
                .flatMap(autosave -> pictures.stream()
                        .filter(picture -> autosave.content().markdown().contains("/media/" + picture.getFileKey()))
                        .map(picture -> use(picture, autosave)))
                .forEach(uses::add);
        return uses;
    }

    /** One for each picture and article: the revision in which it is shown now, if there is one. */
    private Stream<PictureInArticle> saved(String query, List<Long> mediaIds) {
        return em
                .createNamedQuery(query, PictureInArticle.class)
                .setParameter("mediaIds", mediaIds)
                .getResultStream()
                .collect(Collectors.toMap(
                        shown -> List.of(shown.mediaId(), shown.articleId()),
                        Function.identity(),
                        (newer, older) -> older.isNow() ? older : newer,
                        LinkedHashMap::new))
                .values()
                .stream();
    }

    private MediaUse use(PictureInArticle shown, String as) {
        var known = isOpenTo(shown.authorId());
        var named = known || shown.status() == ArticleStatus.PUBLISHED;
        return new MediaUse(
                shown.mediaId(),
                "article.usedIn" + as + (shown.isNow() ? "" : "Before"),
                named ? shown.title() : null,
                known ? EDIT + shown.articleId() : null);
    }

    private MediaUse use(Media picture, Autosave autosave) {
        var own =
                caller.accountId().filter(autosave.getWriter().getId()::equals).isPresent();
        var articleId = autosave.content().articleId();
        return new MediaUse(
                picture.getId(),
                "article.usedUnsaved",
                own ? autosave.content().title() : autosave.getWriter().getDisplayName(),
                !own ? null : articleId == null ? "/admin/article/edit" : EDIT + articleId);
    }

    private boolean isOpenTo(Long authorId) {
        return caller.may(Permission.ARTICLE_EDIT_ANY)
                || caller.accountId().filter(authorId::equals).isPresent();
    }
}
