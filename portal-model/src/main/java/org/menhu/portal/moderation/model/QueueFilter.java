package org.menhu.portal.moderation.model;

import java.io.Serializable;
import org.menhu.portal.screening.model.TextKind;

/**
 * Which part of the queue a moderator works on.
 *
 * @param lane null for all lanes
 * @param kind null for all kinds; counts only without a lane
 */
public record QueueFilter(Lane lane, TextKind kind) implements Serializable {

    public static final QueueFilter ALL = new QueueFilter(null, null);
}
