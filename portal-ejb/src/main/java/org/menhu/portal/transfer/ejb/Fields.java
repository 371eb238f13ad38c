package org.menhu.portal.transfer.ejb;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapping of a YAML file, read field by field. */
record Fields(Map<?, ?> values) {

    /** @throws IllegalArgumentException when there is no such field */
    String text(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no field " + name + " in " + values));
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).map(Object::toString);
    }

    boolean is(String name) {
        return find(name).map(Boolean::parseBoolean).orElse(false);
    }

    Optional<Double> number(String name) {
        return find(name).map(Double::valueOf);
    }

    /** The elements of a list of words; empty when there is no such field. */
    List<String> texts(String name) {
        return elements(name).stream().map(Object::toString).toList();
    }

    /** The elements of a list of mappings; empty when there is no such field. */
    List<Fields> all(String name) {
        return elements(name).stream()
                .map(element -> new Fields((Map<?, ?>) element))
                .toList();
    }

    private List<?> elements(String name) {
        return values.get(name) instanceof List<?> list ? list : List.of();
    }
}
