package io.tif1.core.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers tests that are published under one name, in their order. */
final class TestNames {
    private TestNames() {}

    /** Returns the lines; of tests that share a name, each has its number behind it. */
    static List<EventLine> unique(List<EventLine> lines) {
        Map<String, Integer> tests = new HashMap<>();
        for (EventLine line : lines) {
            if (line.round() == 0) {
                tests.merge(line.name(), 1, Integer::sum);
            }
        }
        Map<String, Integer> given = new HashMap<>();
        List<EventLine> named = new ArrayList<>();
        for (EventLine line : lines) {
            boolean shared = line.round() == 0 && tests.getOrDefault(line.name(), 0) > 1;
            named.add(
                    shared
                            ? line.named(
                                    line.name() + " " + given.merge(line.name(), 1, Integer::sum))
                            : line);
        }
        return named;
    }
}
