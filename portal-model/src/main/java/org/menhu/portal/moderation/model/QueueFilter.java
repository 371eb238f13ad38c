package org.menhu.portal.moderation.model;

import java.io.Serializable;
import java.util.stream.Stream;
import org.menhu.portal.screening.model.TextKind;

/**
 * Which part of the queue a moderator works on.
 *
 * @param lane null for all lanes
 * @param kind null for all kinds; counts only without a lane
 */
public record QueueFilter(Lane lane, TextKind kind) implements Serializable {

    public static final QueueFilter ALL = new QueueFilter(null, null);

    /** By the names of both, in small or large letters; one that is none, or null, stands for all. */
    public static QueueFilter named(String lane, String kind) {
        return new QueueFilter(constant(Lane.values(), lane), constant(TextKind.values(), kind));
    }

    private static <E extends Enum<E>> E constant(E[] values, String name) {
        return Stream.of(values)
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }
}
