package org.menhu.portal.server;

import java.io.IOException;
import java.time.Duration;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.Grizzly;
import org.glassfish.grizzly.attributes.Attribute;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.Filter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;

/**
 * Cuts off who sends the head of a request a byte at a time: he is never idle, so that the listener's own time-outs do not
 * see him. Stands before the codec, which calls what stands behind it once a head is complete. Who sends nothing more at
 * all is cut off as idle.
 */
final class HeaderDeadline extends BaseFilter {

    static final Duration LIMIT = Duration.ofSeconds(15);

    /** When the first byte came that belongs to no request yet, by {@link System#nanoTime}. */
    private static final Attribute<Long> BEGUN =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute(HeaderDeadline.class.getName());

    @Override
    public NextAction handleRead(FilterChainContext context) throws IOException {
        Connection<?> connection = context.getConnection();
        var begun = BEGUN.get(connection);
        if (begun == null) {
            BEGUN.set(connection, System.nanoTime());
        } else if (System.nanoTime() - begun > LIMIT.toNanos()) {
            connection.closeSilently();
            return context.getStopAction();
        }
        return context.getInvokeAction();
    }

    /** What stands behind the codec and stops the clock. */
    Filter met() {
        return new BaseFilter() {
            @Override
            public NextAction handleRead(FilterChainContext context) {
                BEGUN.remove(context.getConnection());
                return context.getInvokeAction();
            }
        };
    }
}
