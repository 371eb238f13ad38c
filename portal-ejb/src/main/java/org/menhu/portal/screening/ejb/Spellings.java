package org.menhu.portal.screening.ejb;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.menhu.portal.shared.ejb.Pinyin;

/** How a Chinese word may be written with Latin letters: by pinyin or initials, in whole or mixed with its characters. */
final class Spellings {

    private static final int MIXED =
            4; // longer words are rarely written half and half, and have too many ways to do it
    private static final int INITIALS = 3; // two letters alone stand for anything

    private Spellings() {}

    /** Each with blanks where one character ends and the next begins; without the word itself. */
    static List<String> of(String word) {
        var characters = word.codePoints().boxed().toList();
        if (characters.stream().noneMatch(Character::isIdeographic)) {
            return List.of();
        }
        var readings = characters.stream().map(Pinyin::of).toList();
        var initials = readings.stream().map(reading -> reading.substring(0, 1)).toList();
        var spellings = new ArrayList<String>();
        if (characters.size() <= MIXED) {
            addMixed(spellings, characters, readings);
            addMixed(spellings, characters, initials);
        }
        spellings.add(String.join(" ", readings));
        if (characters.size() >= INITIALS) {
            spellings.add(String.join(" ", initials));
        }
        return spellings;
    }

    /** All ways in which some but not all characters are written with letters. */
    private static void addMixed(List<String> spellings, List<Integer> characters, List<String> letters) {
        var all = (1 << characters.size()) - 1;
        for (var mask = 1; mask < all; mask++) {
            var chosen = mask;
            spellings.add(IntStream.range(0, characters.size())
                    .mapToObj(i -> (chosen >> i & 1) == 1 ? letters.get(i) : Character.toString(characters.get(i)))
                    .collect(Collectors.joining(" ")));
        }
    }
}
