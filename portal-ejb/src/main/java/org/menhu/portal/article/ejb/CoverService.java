package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.menhu.portal.article.model.ArticleSummary;
import org.menhu.portal.media.model.Media;
import org.menhu.portal.media.model.Picture;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Gives articles their covers, those of a list at once; asks for nothing where there is none. */
@Guarded
@Stateless
@Permitted(Permission.VISIT)
public class CoverService {

    @PersistenceContext
    private EntityManager em;

    public List<ArticleSummary> covered(List<ArticleSummary> articles) {
        var covers = pictures(articles.stream()
                .map(ArticleSummary::coverId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return covers.isEmpty()
                ? articles
                : articles.stream()
                        .map(article -> article.covered(covers.get(article.coverId())))
                        .toList();
    }

    /** Null when it is gone. */
    public Picture of(Long coverId) {
        return pictures(List.of(coverId)).get(coverId);
    }

    private Map<Long, Picture> pictures(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createNamedQuery(Media.BY_IDS, Media.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Media::getId, CoverService::picture));
    }

    private static Picture picture(Media media) {
        return new Picture(media.getFileKey(), media.getFormat(), media.getWidth(), media.getHeight());
    }
}
