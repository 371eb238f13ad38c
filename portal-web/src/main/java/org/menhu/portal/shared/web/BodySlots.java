package org.menhu.portal.shared.web;

import java.util.HashMap;
import java.util.Map;

/** How many requests may be sending a body at once: in all, and of one address. */
final class BodySlots {

    private final int inAll;
    private final int ofOneAddress;
    private final Map<String, Integer> taken = new HashMap<>();
    private int sum;

    BodySlots(int inAll, int ofOneAddress) {
        this.inAll = inAll;
        this.ofOneAddress = ofOneAddress;
    }

    /** Whether there was a slot; who got one gives it back. */
    synchronized boolean take(String address) {
        if (sum == inAll || taken.getOrDefault(address, 0) == ofOneAddress) {
            return false;
        }
        taken.merge(address, 1, Integer::sum);
        sum++;
        return true;
    }

    synchronized void giveBack(String address) {
        taken.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
        sum--;
    }
}
