package org.menhu.portal.screening.ejb;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.menhu.portal.screening.model.WordList;
import org.menhu.portal.screening.model.WordReport;

/** Takes words into a list and counts what came of each. */
final class WordIntake {

    private static final int EXAMPLES = 20;

    private final List<String> words;
    private final Set<String> known = new HashSet<>();
    private final List<String> examples = new ArrayList<>();
    private final int before;
    private int duplicates;
    private int invalid;

    WordIntake(List<String> present) {
        words = new ArrayList<>(present);
        before = words.size();
        words.forEach(word -> known.add(NormalForm.of(word).toString()));
    }

    void take(String line) {
        var word = line.replace("\ufeff", "").strip(); // some editors begin a file with a mark
        if (word.isEmpty() || word.startsWith("#")) {
            return;
        }
        var form = NormalForm.of(word);
        if (word.length() > WordList.LONGEST_WORD || !WordBook.isWord(form)) {
            invalid++;
            if (examples.size() < EXAMPLES) {
                examples.add(word.codePoints()
                        .limit(WordList.LONGEST_WORD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
            }
        } else if (known.add(form.toString())) {
            words.add(word);
        } else {
            duplicates++;
        }
    }

    List<String> words() {
        return words;
    }

    WordReport report(long ruleId) {
        return new WordReport(ruleId, words.size() - before, duplicates, invalid, List.copyOf(examples));
    }
}
