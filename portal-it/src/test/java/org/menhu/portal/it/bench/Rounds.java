package org.menhu.portal.it.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Several measurements of each of several things, taken in turn so that what disturbs the machine disturbs all alike. */
final class Rounds {

    private final Map<String, List<Load.Result>> results = new LinkedHashMap<>();

    void add(String what, Load.Result result) {
        results.computeIfAbsent(what, name -> new ArrayList<>()).add(result);
    }

    /** The middle of each figure; all errors. */
    Load.Result of(String what) {
        var runs = results.get(what);
        return new Load.Result(
                middle(runs, Load.Result::perSecond),
                middle(runs, Load.Result::p50Millis),
                middle(runs, Load.Result::p99Millis),
                runs.stream().mapToLong(Load.Result::errors).sum(),
                middle(runs, Load.Result::cpuMillis),
                middle(runs, Load.Result::kilobytes));
    }

    Section section(String first) {
        var section = new Section(Load.Result.heads(first));
        results.keySet().forEach(what -> section.row(of(what).cells(what)));
        return section;
    }

    private static double middle(List<Load.Result> runs, ToDoubleFunction<Load.Result> figure) {
        var sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
