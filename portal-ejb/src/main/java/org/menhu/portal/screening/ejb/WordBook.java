package org.menhu.portal.screening.ejb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words and allow-phrases, ready to be found in texts. Where an allow-phrase covers a word, the word is innocent: the longest
 * match wins. Filled once, then only read, by any number of threads.
 */
final class WordBook {

    /** A word of a rule at a place of the original text. */
    record Found(int rule, int start, int end) {

        private boolean covers(Found other) {
            return start <= other.start && end >= other.end;
        }

        private boolean isWithinLonger(Found other) {
            return rule == other.rule && !equals(other) && other.covers(this);
        }
    }

    private static final int ALLOWED = -1;
    private static final int MOST = 500; // finds a text; who sends more is held anyway

    private final WordTrie trie = new WordTrie();
    private int[] lastWord = newIndex(); // by node; words that are spelled alike are chained
    private int[] previous = newIndex(); // by word
    private int[] rules = newIndex(); // by word
    private long[] units = new long[64]; // by word
    private int words;

    private static int[] newIndex() {
        var index = new int[64];
        Arrays.fill(index, WordTrie.NONE);
        return index;
    }

    /** @param spelled whether it is also meant when written by pinyin or initials */
    void add(String word, int rule, boolean spelled) {
        var form = NormalForm.of(word);
        addForm(form, rule);
        if (spelled) {
            Spellings.of(form.toString()).forEach(spelling -> addForm(NormalForm.of(spelling), rule));
        }
    }

    void allow(String phrase) {
        addForm(NormalForm.of(phrase), ALLOWED);
    }

    private void addForm(NormalForm form, int rule) {
        if (!isWord(form)) {
            return;
        }
        var node = WordTrie.ROOT;
        for (var i = 0; i < form.length(); i++) {
            node = trie.grow(node, form.at(i));
        }
        lastWord = WordTrie.fit(lastWord, node);
        previous = WordTrie.fit(previous, words);
        rules = WordTrie.fit(rules, words);
        units = words < units.length ? units : Arrays.copyOf(units, 2 * words);
        previous[words] = lastWord[node];
        rules[words] = rule;
        units[words] = WordFit.units(form);
        lastWord[node] = words++;
    }

    /** Whether something is left to look for: a Chinese character, or more than one letter or digit. */
    static boolean isWord(NormalForm form) {
        return form.length() > 1
                || form.length() == 1
                        && !LatinTokens.areAlike(form.at(0), 'a')
                        && !LatinTokens.areAlike(form.at(0), '0');
    }

    int size() {
        return words;
    }

    /** The words in a text, of each rule the longest at its place, without the innocent ones. */
    List<Found> find(List<NormalForm> forms) {
        var found = new ArrayList<Found>();
        var allowed = new ArrayList<Found>();
        forms.forEach(form -> collect(form, found, allowed));
        return found.stream()
                .distinct()
                .filter(hit -> allowed.stream().noneMatch(phrase -> phrase.covers(hit)))
                .filter(hit -> found.stream().noneMatch(hit::isWithinLonger))
                .toList();
    }

    private void collect(NormalForm form, List<Found> found, List<Found> allowed) {
        for (var from = 0; from < form.length() && found.size() < MOST; from++) {
            if (form.beginsCharacter(from)) {
                collectAt(form, from, found, allowed);
            }
        }
    }

    private void collectAt(NormalForm form, int from, List<Found> found, List<Found> allowed) {
        var node = WordTrie.ROOT;
        for (var to = from; to < form.length(); to++) {
            node = trie.next(node, form.at(to));
            if (node == WordTrie.NONE) {
                return;
            }
            for (var word = node < lastWord.length ? lastWord[node] : WordTrie.NONE;
                    word != WordTrie.NONE;
                    word = previous[word]) {
                if (WordFit.isPlausible(form, from, to + 1, units[word])) {
                    var hit = new Found(rules[word], form.start(from), form.end(to));
                    (hit.rule() == ALLOWED ? allowed : found).add(hit);
                }
            }
        }
    }
}
