package org.menhu.portal.screening.ejb;

import java.util.Arrays;

/**
 * A tree of words, one step a character, kept in two flat arrays: 100,000 words take some 10 MB. A hash of node and character
 * leads to the next node. A search walks it from each character of a text; words are short, so this takes hardly longer than
 * an automaton with failure links, and is built in a fraction of the time.
 */
final class WordTrie {

    static final int ROOT = 0;
    static final int NONE = -1;

    private long[] steps = new long[1 << 12]; // node and character, plus one: 0 is an empty place
    private int[] targets = new int[1 << 12];
    private int nodes = 1;

    /** The node that a character leads to, or {@link #NONE}. */
    int next(int node, char c) {
        return targets[place(step(node, c))] - 1;
    }

    /** As {@link #next}, and makes the node where there is none. */
    int grow(int node, char c) {
        var step = step(node, c);
        var place = place(step);
        if (steps[place] == 0) {
            if (nodes * 2 > steps.length) {
                enlarge();
                place = place(step);
            }
            steps[place] = step;
            targets[place] = ++nodes; // node number plus one
        }
        return targets[place] - 1;
    }

    int nodes() {
        return nodes;
    }

    private static long step(int node, char c) {
        return ((long) node << Character.SIZE | c) + 1;
    }

    /** Where the step is or would be; targets of empty places are 0. */
    private int place(long step) {
        var mask = steps.length - 1;
        var hash = step * 0x9E3779B97F4A7C15L; // the golden ratio spreads neighbours
        var place = (int) (hash >>> 32) & mask;
        while (steps[place] != 0 && steps[place] != step) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void enlarge() {
        var oldSteps = steps;
        var oldTargets = targets;
        steps = new long[oldSteps.length * 2];
        targets = new int[oldTargets.length * 2];
        for (var i = 0; i < oldSteps.length; i++) {
            if (oldSteps[i] != 0) {
                var place = place(oldSteps[i]);
                steps[place] = oldSteps[i];
                targets[place] = oldTargets[i];
            }
        }
    }

    /** For each node something; grown as nodes are. */
    static int[] fit(int[] array, int index) {
        if (index < array.length) {
            return array;
        }
        var larger = Arrays.copyOf(array, Math.max(index + 1, array.length * 2));
        Arrays.fill(larger, array.length, larger.length, NONE);
        return larger;
    }
}
