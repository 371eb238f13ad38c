package org.menhu.portal.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.menhu.portal.article.ejb.ArticleEditingService;
import org.menhu.portal.article.ejb.ArticleWorkflowService;
import org.menhu.portal.article.model.ArticleDraft;
import org.menhu.portal.article.model.ArticleKind;
import org.menhu.portal.article.model.ArticleStatus;
import org.menhu.portal.article.model.Situation;
import org.menhu.portal.article.model.Stage;
import org.menhu.portal.article.model.Step;
import org.menhu.portal.article.model.StepRequest;
import org.menhu.portal.shared.ejb.Caller;
import org.menhu.portal.shared.model.BusinessException;
import org.menhu.portal.shared.model.NotPermittedException;
import org.menhu.portal.shared.model.Role;

/** Every step, from every situation, by every role and by nobody, on one's own article and on another's, through the service. */
@Dependent
public class WorkflowMatrix {

    private static final int HEAD = 2;

    /** All that a step may change, in one line of text. */
    private static final String ROW = """
            select a.status, a.stage, a.head_revision, a.released_revision, a.published_at, a.corrected_at, a.scheduled_at,
              a.scheduled_revision, a.expires_at, a.version, (select count(*) from article_step s where s.article_id = a.id),
              (select count(*) from article_place p where p.article_id = a.id) from article a where a.id = ?""";

    private static final String PUT = """
            update article set status = ?, stage = ?, released_revision = ?, published_at = ?, scheduled_at = ?,
              scheduled_revision = ? where id = ?""";

    @Inject
    private ArticleEditingService editing;

    @Inject
    private ArticleWorkflowService workflow;

    @Inject
    private Caller caller;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    @Resource
    private UserTransaction transaction;

    /** How many cells were walked, and in how many of them the step was refused. */
    public record Walked(int cells, int refused) {}

    public record Cell(Situation situation, Set<Role> roles, boolean own, Step step) {

        /** Says it anew from the columns of the table, not by the method under test. */
        boolean isLegal() {
            var right = step.right();
            var granted = roles.stream()
                    .anyMatch(role -> role.permissions().contains(right.any())
                            || own && right.own() != null && role.permissions().contains(right.own()));
            return granted && !(right.others() && own) && step.from().contains(situation);
        }
    }

    /**
     * @param author who is signed in and may publish
     * @param other somebody else's account
     */
    public Walked walk(long author, long other, long category) throws Exception {
        var article = write(category);
        var refused = 0;
        var cells = 0;
        for (var situation : Situation.all()) {
            put(article, situation);
            var before = row(article);
            for (var cell : cells(situation)) {
                caller.signedInAs(cell.own() ? author : other, "matrix", cell.roles(), null);
                cells++;
                refused += cell.isLegal() ? 0 : 1;
                if (cell.isLegal()) {
                    assertTaken(article, cell);
                } else {
                    assertRefused(article, cell);
                }
                assertThat(row(article)).as("%s", cell).isEqualTo(before);
            }
        }
        return new Walked(cells, refused);
    }

    private static List<Cell> cells(Situation situation) {
        var callers = new ArrayList<Set<Role>>(List.of(Set.of()));
        List.of(Role.values()).forEach(role -> callers.add(Set.of(role)));
        return callers.stream()
                .flatMap(roles -> List.of(true, false).stream().flatMap(own -> List.of(Step.values()).stream()
                        .map(step -> new Cell(situation, roles, own, step))))
                .toList();
    }

    private void assertRefused(long article, Cell cell) {
        assertThat(catchThrowable(() -> take(article, cell)))
                .as("%s", cell)
                .isInstanceOfAny(NotPermittedException.class, BusinessException.class);
    }

    /** Lets it happen, and takes it back. */
    private void assertTaken(long article, Cell cell) throws Exception {
        transaction.begin();
        try {
            assertThatCode(() -> take(article, cell)).as("%s", cell).doesNotThrowAnyException();
        } finally {
            transaction.rollback();
        }
    }

    private void take(long article, Cell cell) {
        var later = Instant.now().plusSeconds(3600);
        workflow.take(article, cell.step(), new StepRequest(HEAD, "还差来源。", later));
    }

    private long write(long category) {
        var draft = new ArticleDraft(ArticleKind.ARTICLE);
        draft.getText().setTitle("走遍流程");
        draft.getText().setMarkdown("第一稿。");
        draft.getSettings().setCategoryId(category);
        var id = editing.save(draft).id();
        var second = editing.open(id);
        second.getText().setMarkdown("第二稿。");
        return editing.save(second).id();
    }

    private void put(long article, Situation situation) throws SQLException {
        var never = situation.status() == ArticleStatus.DRAFT
                || situation.equals(new Situation(ArticleStatus.TRASHED, Stage.WRITING));
        var scheduled = situation.stage() == Stage.SCHEDULED;
        var now = Instant.now().toEpochMilli();
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(PUT)) {
            update.setString(1, situation.status().name());
            update.setString(2, situation.stage().name());
            update.setObject(3, never ? null : situation.stage() == Stage.RELEASED ? HEAD : HEAD - 1, Types.INTEGER);
            update.setObject(4, never ? null : now, Types.BIGINT);
            update.setObject(5, scheduled ? now + 86_400_000L : null, Types.BIGINT);
            update.setObject(6, scheduled ? HEAD : null, Types.INTEGER);
            update.setLong(7, article);
            assertThat(update.executeUpdate()).isOne();
        }
    }

    private String row(long article) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(ROW)) {
            query.setLong(1, article);
            try (var rows = query.executeQuery()) {
                assertThat(rows.next()).isTrue();
                var text = new StringBuilder();
                for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    text.append(rows.getString(column)).append(' ');
                }
                return text.toString();
            }
        }
    }
}
