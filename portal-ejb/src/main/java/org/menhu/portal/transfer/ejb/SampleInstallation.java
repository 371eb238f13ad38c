package org.menhu.portal.transfer.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZonedDateTime;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.shared.model.Slug;
import org.menhu.portal.transfer.model.TransferProgress;

/** The steps of an installation, counted as they are done; there is one at a time. */
@ApplicationScoped
class SampleInstallation {

    @Inject
    private SampleFrameService frame;

    @Inject
    private SampleArticleService articles;

    @Inject
    private SampleMenuService menus;

    @Inject
    private SampleCommentService comments;

    private volatile TransferProgress progress = TransferProgress.NOT_BEGUN;

    /** Returns whether there was none under way. */
    synchronized boolean begin(int steps) {
        if (progress.isRunning()) {
            return false;
        }
        progress = TransferProgress.begun(steps);
        return true;
    }

    void fail() {
        progress = progress.failure();
    }

    void frame() {
        frame.install();
        progress = progress.oneMore();
    }

    void article(ArticleKind kind, Slug slug, ZonedDateTime now) {
        articles.install(kind, slug, now);
        progress = progress.oneMore();
    }

    void menus() {
        menus.install();
        progress = progress.oneMore();
    }

    void comments() {
        comments.install();
        progress = progress.oneMore();
    }

    TransferProgress progress() {
        return progress;
    }
}
