package org.menhu.portal.screening.ejb;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.menhu.portal.shared.model.BusinessException;

/**
 * Patterns that operators write. RE2 takes time in proportion to text times pattern, whatever the pattern; a bound on the
 * pattern's size, repetitions counted, bounds the time: 2,000 characters take some 50 ms at the worst.
 */
final class BoundedPattern {

    private static final int LARGEST = 2_000; // steps of the compiled pattern
    private static final int MOST_REPETITIONS = 5_000; // all counts multiplied, so that compiling is quick too

    private static final java.util.regex.Pattern COUNT =
            java.util.regex.Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?}");

    private BoundedPattern() {}

    /** @throws BusinessException {@code screening.patternInvalid} with what is wrong, or {@code screening.patternTooLarge} */
    static Pattern compile(String pattern) {
        if (repetitions(pattern) > MOST_REPETITIONS) {
            throw new BusinessException("screening.patternTooLarge");
        }
        try {
            var compiled = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
            if (compiled.programSize() > LARGEST) {
                throw new BusinessException("screening.patternTooLarge");
            }
            return compiled;
        } catch (PatternSyntaxException e) {
            throw new BusinessException("screening.patternInvalid", e.getDescription());
        }
    }

    private static double repetitions(String pattern) {
        return COUNT.matcher(pattern)
                .results()
                .mapToDouble(count -> Math.max(
                        1,
                        Math.max(
                                Double.parseDouble(count.group(1)),
                                count.group(2) == null || count.group(2).isEmpty()
                                        ? 0
                                        : Double.parseDouble(count.group(2)))))
                .reduce(1, (one, other) -> one * other);
    }
}
