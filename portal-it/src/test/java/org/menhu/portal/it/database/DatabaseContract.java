package org.menhu.portal.it.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.metamodel.Type;
import java.sql.SQLException;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.menhu.portal.shared.model.Text;

/** What both databases must do alike. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DatabaseContract {

    private DataSource dataSource;
    private EntityManagerFactory factory;

    /** An empty database. */
    abstract DataSource open();

    /** The folder of its migrations. */
    abstract String migrations();

    @BeforeAll
    void migrateAnEmptyDatabase() {
        dataSource = open();
        flyway().migrate();
        factory = Units.of(dataSource);
    }

    @AfterAll
    void close() {
        if (factory != null) {
            factory.close();
        }
    }

    @Test
    void theMigrationsAreAppliedOnceAndMatchTheirFiles() {
        var again = flyway().migrate();

        assertThat(again.migrationsExecuted).isZero();
        assertThat(flyway().validateWithResult().validationSuccessful).isTrue();
    }

    Stream<Class<?>> entities() {
        return factory.getMetamodel().getEntities().stream().map(Type::getJavaType);
    }

    @ParameterizedTest
    @MethodSource("entities")
    void everyFieldHasItsColumn(Class<?> entity) throws SQLException {
        var columns = ActualColumn.all(dataSource);

        for (var mapped : MappedColumn.of(entity)) {
            var column = columns.get(mapped.toString());
            assertThat(column).as(mapped.toString()).isNotNull();
            assertThat(column.holds(mapped))
                    .as("%s is a %s in the database", mapped, column.type())
                    .isTrue();
            if (mapped.hasLength()) {
                assertThat(column.size())
                        .as(mapped.toString())
                        .isEqualTo(mapped.column().length());
            }
            if (mapped.column() != null && !mapped.field().isAnnotationPresent(jakarta.persistence.Id.class)) {
                assertThat(column.nullable())
                        .as(mapped + " nullable")
                        .isEqualTo(mapped.column().nullable());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("entities")
    void everyTextIsCheckedAtTheLengthOfItsColumn(Class<?> entity) {
        assertThat(MappedColumn.of(entity))
                .filteredOn(mapped -> mapped.hasLength() && mapped.field().isAnnotationPresent(Text.class))
                .allSatisfy(mapped -> assertThat(
                                mapped.field().getAnnotation(Text.class).max())
                        .as(mapped.toString())
                        .isEqualTo(mapped.column().length()));
    }

    @Test
    void everyColumnHasItsField() throws SQLException {
        var mapped = new TreeSet<String>();
        entities().flatMap(entity -> MappedColumn.of(entity).stream()).forEach(column -> mapped.add(column.toString()));

        assertThat(ActualColumn.all(dataSource).keySet()).isSubsetOf(mapped);
    }

    @ParameterizedTest
    @MethodSource("entities")
    void whatIsWrittenAtFullLengthIsReadBackToTheLastCharacter(Class<?> entity) throws ReflectiveOperationException {
        undone(entityManager -> {
            var written = new Sample().persist(entityManager, entity);
            entityManager.flush();
            var id = factory.getPersistenceUnitUtil().getIdentifier(written);
            entityManager.clear();

            assertSame(written, entityManager.find(entity, id), entity);
        });
    }

    private interface Work {
        void run(EntityManager entityManager) throws ReflectiveOperationException;
    }

    /** Whatever comes of it, nothing of it stays and nobody waits for it. */
    private void undone(Work work) throws ReflectiveOperationException {
        try (var entityManager = factory.createEntityManager()) {
            entityManager.getTransaction().begin();
            try {
                work.run(entityManager);
            } finally {
                entityManager.getTransaction().rollback();
            }
        }
    }

    private void assertSame(Object written, Object read, Class<?> type) throws ReflectiveOperationException {
        assertThat(read).isNotNull();
        for (var field : MappedColumn.fields(type)) {
            if (!Sample.isFilledBySample(field)) {
                continue;
            }
            if (field.isAnnotationPresent(jakarta.persistence.Embedded.class)) {
                assertSame(field.get(written), field.get(read), field.getType());
            } else if (factory.getMetamodel().getManagedTypes().stream()
                    .anyMatch(t -> t.getJavaType() == field.getType())) {
                assertThat(field.get(read) == null).isEqualTo(field.get(written) == null);
            } else {
                assertThat(field.get(read)).as("%s.%s", type, field.getName()).isEqualTo(field.get(written));
            }
        }
    }

    Stream<NamedQuery> namedQueries() {
        return entities().flatMap(entity -> Stream.of(entity.getAnnotationsByType(NamedQuery.class)));
    }

    @ParameterizedTest
    @MethodSource("namedQueries")
    void everyNamedQueryRuns(NamedQuery named) throws ReflectiveOperationException {
        undone(entityManager -> assertThatCode(() -> NamedQueryRun.run(entityManager, named))
                .as(named.name())
                .doesNotThrowAnyException());
    }

    @Test
    void listsOfReadersAreFilledAndReadFromBothEnds() throws ReflectiveOperationException {
        undone(entityManager -> new PlacesCheck(entityManager).run());
    }

    @Test
    void aSeriesKeepsItsOrderAndShowsReadersWhatIsPublished() throws ReflectiveOperationException {
        undone(entityManager -> new SeriesCheck(entityManager).run());
    }

    @Test
    void theSearchIndexIsToldWhatReadersSeeAndWhatHasChanged() throws ReflectiveOperationException {
        undone(entityManager -> new SearchCheck(factory, entityManager).run());
    }

    @Test
    void countingReadersIsNoNewVersionOfAnArticle() throws ReflectiveOperationException {
        undone(CountingCheck::run);
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/" + migrations())
                .load();
    }
}
