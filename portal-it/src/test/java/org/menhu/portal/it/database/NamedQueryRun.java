package org.menhu.portal.it.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.NamedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.menhu.portal.article.model.ArticleStatus;
import org.menhu.portal.donation.model.PayeeKind;
import org.menhu.portal.moderation.model.TextStatus;
import org.menhu.portal.payment.model.NotificationOutcome;
import org.menhu.portal.payment.model.OrderStatus;
import org.menhu.portal.screening.model.TextKind;
import org.menhu.portal.shared.model.Role;
import org.menhu.portal.shared.model.Slug;
import org.menhu.portal.shared.model.VersionedEntity;

/** Runs a named query with some argument for each of its parameters. */
final class NamedQueryRun {

    /** For where the provider takes a constant for a number. */
    private static final Map<String, Object> NAMED = Map.of(
            "orderStatus", OrderStatus.PAID,
            "statuses", List.of(OrderStatus.PAYING),
            "kinds", List.of(TextKind.COMMENT),
            "outcomes", List.of(NotificationOutcome.PARKED));

    private NamedQueryRun() {}

    static void run(EntityManager entityManager, NamedQuery named) {
        var query = entityManager.createNamedQuery(named.name());
        for (var parameter : query.getParameters()) {
            var one = argument(parameter.getName(), parameter.getParameterType());
            var many = named.query().matches("(?is).*\\bin\\s*\\(?\\s*:" + parameter.getName() + "\\b.*");
            query.setParameter(parameter.getName(), many && !(one instanceof Collection) ? List.of(one) : one);
        }
        if (named.query().strip().toLowerCase(Locale.ROOT).startsWith("select")) {
            assertThat(query.setMaxResults(5).getResultList()).isNotNull();
        } else {
            assertThat(query.executeUpdate()).isNotNegative();
        }
    }

    private static Object argument(String name, Class<?> type) {
        if (name.equals("roles")) {
            return List.of(Role.EDITOR);
        }
        if (NAMED.containsKey(name)) {
            return NAMED.get(name);
        }
        if (type.isAnnotationPresent(Entity.class)) {
            return withId(type);
        }
        return type.isEnum() ? type.getEnumConstants()[0] : plain(name, type);
    }

    /** One that the query can compare and set, whether there is such a row or not. */
    private static Object withId(Class<?> entity) {
        try {
            var constructor = entity.getDeclaredConstructor();
            constructor.setAccessible(true);
            var made = constructor.newInstance();
            var id = VersionedEntity.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(made, 1L);
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object plain(String name, Class<?> type) {
        return switch (type.getSimpleName()) {
            case "int", "Integer" -> 1;
            case "boolean", "Boolean" -> true;
            case "String", "Object" ->
                name.equals("role") ? Role.EDITOR : constantNamed(name).orElse("a");
            case "Instant" -> Instant.EPOCH;
            case "LocalDate" -> LocalDate.EPOCH;
            case "Slug" -> new Slug("a");
            case "Collection", "List", "Set" -> List.of(1L);
            default -> 1L;
        };
    }

    /** For where the provider does not tell the type: beside {@code <>}, {@code or} and {@code member of}. */
    private static Optional<Object> constantNamed(String name) {
        return Stream.<Enum<?>[]>of(ArticleStatus.values(), TextStatus.values(), PayeeKind.values())
                .flatMap(Stream::of)
                .filter(constant -> constant.name().equalsIgnoreCase(name))
                .map(Object.class::cast)
                .findFirst();
    }
}
