package org.menhu.portal.it.database;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EntityManager;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.menhu.portal.shared.model.SafeHtml;
import org.menhu.portal.shared.model.Slug;
import org.menhu.portal.shared.model.Text;

/** Makes an entity of any kind with every text at its full length, in characters that databases get wrong. */
final class Sample {

    /** CJK Extension B, an emoji family, combining marks, right to left. */
    private static final String HARD = "𠀀𪚥👨‍👩‍👧‍👦é̂שלום门户";

    private static final int LONG_ENOUGH = 70_000; // past every size at which a driver changes its way of sending

    private int made;

    /** The entity, written with all it refers to. */
    <T> T persist(EntityManager entityManager, Class<T> type) throws ReflectiveOperationException {
        made++;
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        var entity = constructor.newInstance();
        for (var field : MappedColumn.fields(type)) {
            if (isFilledBySample(field)) {
                field.set(entity, value(entityManager, type, field));
            }
        }
        entityManager.persist(entity);
        return entity;
    }

    static boolean isFilledBySample(Field field) {
        var column = field.getAnnotation(Column.class);
        return (column == null || column.insertable()) // else it is another field's
                && !field.isAnnotationPresent(GeneratedValue.class)
                && !field.isAnnotationPresent(Version.class)
                && !Collection.class.isAssignableFrom(field.getType())
                && !(field.isAnnotationPresent(Id.class) && field.getType() == Long.class);
    }

    private Object value(EntityManager entityManager, Class<?> owner, Field field) throws ReflectiveOperationException {
        if (field.isAnnotationPresent(ManyToOne.class) || field.isAnnotationPresent(OneToOne.class)) {
            var needed = field.isAnnotationPresent(MapsId.class) || field.getType() != owner;
            return needed ? persist(entityManager, field.getType()) : null;
        }
        if (field.isAnnotationPresent(Embedded.class)) {
            return embedded(entityManager, field.getType());
        }
        if (field.getName().endsWith("Id")) {
            return idOfAnother(entityManager, field);
        }
        return field.getType() == String.class ? text(field) : plain(field.getType());
    }

    /** Some features refer to what they must not know by its id alone. */
    private Object idOfAnother(EntityManager entityManager, Field field) throws ReflectiveOperationException {
        if (field.getAnnotation(Column.class).nullable()) {
            return null;
        }
        var name = field.getName().replaceFirst("Id$", "");
        for (var entity : entityManager.getMetamodel().getEntities()) {
            if (entity.getName().equalsIgnoreCase(name)) {
                var other = persist(entityManager, entity.getJavaType());
                entityManager.flush();
                return entityManager
                        .getEntityManagerFactory()
                        .getPersistenceUnitUtil()
                        .getIdentifier(other);
            }
        }
        return plain(field.getType());
    }

    private Object embedded(EntityManager entityManager, Class<?> type) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        var value = constructor.newInstance();
        for (var field : MappedColumn.fields(type)) {
            field.set(value, value(entityManager, type, field));
        }
        return value;
    }

    /** Unique at its beginning, full to its end. */
    private String text(Field field) {
        var length = field.isAnnotationPresent(Lob.class)
                ? LONG_ENOUGH
                : field.getAnnotation(Column.class).length();
        var filling = field.isAnnotationPresent(Text.class) ? HARD : "0123456789abcdef";
        return fill(made + ".", filling, length);
    }

    static String fill(String beginning, String filling, int length) {
        var text = new StringBuilder(beginning);
        while (text.length() < length) {
            text.append(filling);
        }
        if (Character.isHighSurrogate(text.charAt(length - 1))) {
            text.setCharAt(length - 1, '字');
        }
        return text.substring(0, length);
    }

    private Object plain(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[type.getEnumConstants().length - 1];
        }
        return switch (type.getSimpleName()) {
            case "long", "Long" -> (long) made;
            case "int", "Integer" -> Integer.MAX_VALUE - made;
            case "boolean" -> true;
            case "Instant" -> Instant.ofEpochMilli(1_795_000_000_123L);
            case "LocalDate" -> LocalDate.of(2026, 11, 23);
            case "Slug" -> new Slug(fill(made + "-", "a", Slug.MAX_LENGTH));
            case "SafeHtml" -> SafeHtml.of("<p>" + fill("", HARD, LONG_ENOUGH) + "</p>");
            default -> throw new IllegalStateException("no sample of a " + type);
        };
    }
}
