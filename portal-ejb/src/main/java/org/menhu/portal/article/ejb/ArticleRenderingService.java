package org.menhu.portal.article.ejb;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.menhu.portal.article.model.RenderedText;
import org.menhu.portal.media.model.Media;
import org.menhu.portal.media.model.Picture;
import org.menhu.portal.shared.ejb.Guarded;
import org.menhu.portal.shared.ejb.Permitted;
import org.menhu.portal.shared.model.Permission;

/** Shows what becomes of a text, the same for the preview, for what is kept and for what moves in from elsewhere. */
@Stateless
@Guarded
@Permitted(Permission.ARTICLE_WRITE)
public class ArticleRenderingService {

    @PersistenceContext
    private EntityManager entities;

    /** Renders Markdown; pictures that the library does not hold are left out. */
    public RenderedText render(String markdown) {
        var renderer = new MarkdownRenderer(markdown);
        var fileKeys = renderer.fileKeys();
        var html = renderer.render(pictures(fileKeys));
        var body = Jsoup.parseBodyFragment(html.toString()).body();
        return new RenderedText(html, SummaryMaker.summarize(body), WordCount.of(body), fileKeys);
    }

    private Map<String, Picture> pictures(Set<String> fileKeys) {
        if (fileKeys.isEmpty()) {
            return Map.of(); // an empty list is no legal parameter of "in"
        }
        return entities.createNamedQuery(Media.BY_FILE_KEYS, Media.class)
                .setParameter("fileKeys", fileKeys)
                .getResultStream()
                .collect(Collectors.toMap(Media::getFileKey, Media::picture));
    }
}
