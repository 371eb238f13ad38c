package org.menhu.portal.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.menhu.portal.article.ejb.ArticleReadingService;
import org.menhu.portal.article.ejb.ArticleWorkflowService;
import org.menhu.portal.article.ejb.AuthorReadingService;
import org.menhu.portal.article.ejb.CategoryService;
import org.menhu.portal.article.model.CategoryDraft;
import org.menhu.portal.article.model.CategoryItem;
import org.menhu.portal.article.model.Situation;
import org.menhu.portal.article.model.Step;
import org.menhu.portal.article.model.StepRequest;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotFoundException;
import org.menhu.portal.shared.model.NotPermittedException;
import org.menhu.portal.shared.model.Permission;
import org.menhu.portal.shared.model.Role;
import org.menhu.portal.transfer.ejb.SampleContentService;

@ExtendWith(ArquillianExtension.class)
public class UseCasesIT {

    private static final String SLUG = "russia-us-cooperation";
    private static final int FIRST_REVISION = 1;
    private static final int CALLERS = Role.values().length + 1; // and one with none

    @Inject
    private ServiceCatalog catalog;

    @Inject
    private Caller caller;

    @Inject
    private SampleContentService samples;

    @Inject
    private ArticleReadingService reading;

    @Inject
    private AuthorReadingService authors;

    @Inject
    private ArticleWorkflowService workflow;

    @Inject
    private CategoryService categories;

    @Inject
    private WorkflowMatrix matrix;

    @Resource
    private UserTransaction transaction;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalEar.with(
                UseCasesIT.class,
                ServiceCatalog.class,
                ServiceCatalog.UseCase.class,
                WorkflowMatrix.class,
                WorkflowMatrix.Walked.class,
                WorkflowMatrix.Cell.class);
    }

    @Test
    public void everyServiceCanBeInjected() {
        assertThat(catalog.services()).hasSizeGreaterThan(20).doesNotContainNull();
    }

    @Test
    public void aGuestIsRefusedWhateverIsNotForVisitors() {
        assertThat(catalog.useCases())
                .hasSizeGreaterThan(50)
                .filteredOn(useCase -> useCase.permission() != Permission.VISIT)
                .isNotEmpty()
                .allSatisfy(useCase -> assertThatThrownBy(useCase::call)
                        .as("%s", useCase.method())
                        .isInstanceOf(NotPermittedException.class));
    }

    @Test
    public void whatIsPublishedIsReadUntilItIsWithdrawn() {
        var article = signInToSampleContent();

        workflow.take(article, Step.WITHDRAW, StepRequest.of(FIRST_REVISION));
        assertThatThrownBy(() -> reading.published(SLUG)).isInstanceOf(NotFoundException.class);
        workflow.take(article, Step.PUBLISH, StepRequest.of(FIRST_REVISION));
        assertThat(reading.published(SLUG).title()).startsWith("普京");
    }

    @Test
    public void everyStepThatTheTableDoesNotHaveIsRefusedAndChangesNothing() throws Exception {
        signInToSampleContent();
        var seed = reading.published(SLUG);

        var walked = matrix.walk(seed.authorId(), authors.author("qinghe").id(), seed.categoryId());

        System.getLogger(UseCasesIT.class.getName())
                .log(System.Logger.Level.INFO, "workflow: {0} cells, {1} refused", walked.cells(), walked.refused());
        assertThat(walked.cells()).isEqualTo(CALLERS * 2 * Situation.all().size() * Step.values().length);
        assertThat(walked.refused()).isGreaterThan(walked.cells() / 2);
    }

    @Test
    public void aRefusedUseCaseTakesBackAllOfItsTransaction() throws Exception {
        var article = signInToSampleContent();
        var category = new CategoryDraft((Long) null);
        category.setName("不会留下");

        transaction.begin();
        categories.save(category);
        assertThatThrownBy(() -> workflow.take(article, Step.PUBLISH, StepRequest.of(FIRST_REVISION + 1)))
                .isInstanceOf(BusinessException.class);
        assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_MARKED_ROLLBACK);
        transaction.rollback();

        assertThat(categories.all())
                .extracting(CategoryItem::name)
                .contains("百科")
                .doesNotContain("不会留下");
    }

    /** Gives the id of the seed article. */
    private long signInToSampleContent() {
        caller.actAsPortal();
        samples.install();
        var author = authors.author("xinyue");
        caller.signedInAs(author.id(), author.name(), Set.of(Role.EDITOR), null);
        return reading.published(SLUG).id();
    }
}
