package org.menhu.portal.it.database;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A column as the annotations of an entity promise it. */
record MappedColumn(String table, String name, Field field, Column column) {

    static List<MappedColumn> of(Class<?> entity) {
        var table = entity.getAnnotation(Table.class).name();
        return fields(entity).stream().flatMap(field -> of(table, field)).toList();
    }

    /** The persistent fields of the class and those it inherits. */
    static List<Field> fields(Class<?> type) {
        var fields = new ArrayList<Field>();
        for (var owner = type; owner != null && owner != Object.class; owner = owner.getSuperclass()) {
            for (var field : owner.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())
                        && !field.isSynthetic()
                        && !field.getName().startsWith("_")) {
                    field.setAccessible(true);
                    fields.add(field);
                }
            }
        }
        return fields;
    }

    private static Stream<MappedColumn> of(String table, Field field) {
        if (field.isAnnotationPresent(Embedded.class)) {
            return fields(field.getType()).stream().flatMap(inner -> of(table, inner));
        }
        if (field.isAnnotationPresent(OneToMany.class)) {
            return Stream.empty(); // the other side has the column
        }
        if (field.isAnnotationPresent(ManyToMany.class)) {
            return ofJoinTable(field);
        }
        var column = field.getAnnotation(Column.class);
        if (field.isAnnotationPresent(CollectionTable.class)) {
            var collection = field.getAnnotation(CollectionTable.class);
            return Stream.of(
                    new MappedColumn(collection.name(), collection.joinColumns()[0].name(), field, null),
                    new MappedColumn(collection.name(), column.name(), field, column));
        }
        var join = field.getAnnotation(JoinColumn.class);
        var name = join != null ? join.name() : column != null ? column.name() : field.getName();
        return Stream.of(new MappedColumn(table, name, field, column));
    }

    /** None for the side that the other one maps. */
    private static Stream<MappedColumn> ofJoinTable(Field field) {
        return Stream.ofNullable(field.getAnnotation(JoinTable.class))
                .flatMap(join -> Stream.of(join.joinColumns()[0], join.inverseJoinColumns()[0])
                        .map(column -> new MappedColumn(join.name(), column.name(), field, null)));
    }

    boolean isReference() {
        return column == null && !isKeyOrVersion();
    }

    private boolean isKeyOrVersion() {
        return field.getName().equals("id") || field.isAnnotationPresent(Version.class);
    }

    /** Whether the column holds characters, with the length that the annotation names. */
    boolean hasLength() {
        var type = field.getType();
        return column != null
                && !field.isAnnotationPresent(Lob.class)
                && (type == String.class
                        || type.isEnum()
                        || type.getSimpleName().equals("Slug"));
    }

    @Override
    public String toString() {
        return table + "." + name;
    }
}
