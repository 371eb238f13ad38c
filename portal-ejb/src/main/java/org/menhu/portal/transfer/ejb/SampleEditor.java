package org.menhu.portal.transfer.ejb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.menhu.portal.article.ejb.ArticleFilingService;
import org.menhu.portal.article.ejb.ArticleWorkflowService;
import org.menhu.portal.article.ejb.RevisionWritingService;
import org.menhu.portal.article.model.Article;
import org.menhu.portal.article.model.ArticleSettings;
import org.menhu.portal.article.model.ArticleText;
import org.menhu.portal.article.model.Step;
import org.menhu.portal.article.model.StepRequest;

/** Does with an article what its editor would do. */
@ApplicationScoped
class SampleEditor {

    @Inject
    private ArticleFilingService filing;

    @Inject
    private RevisionWritingService revisions;

    @Inject
    private ArticleWorkflowService workflow;

    void write(Article article, ArticleSettings settings, ArticleText text) {
        filing.file(article, settings);
        revisions.write(article, text);
    }

    void publish(Article article, Instant at) {
        workflow.take(article.getId(), Step.PUBLISH, StepRequest.of(article.getHeadRevision()));
        workflow.datePublication(article.getId(), at);
    }
}
