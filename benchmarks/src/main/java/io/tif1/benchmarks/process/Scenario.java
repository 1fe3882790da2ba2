package io.tif1.benchmarks.process;

import java.util.List;

/**
 * One thing to measure.
 *
 * @param name what the table calls it
 * @param start where the cache starts
 * @param command the process; {@code CACHE} stands for its cache folder
 */
record Scenario(String name, Start start, List<String> command) {
    /** Where the cache starts. */
    enum Start {
        /** It is not used. */
        NONE,
        /** A new empty folder each time. */
        EMPTY,
        /** As {@link #EMPTY}, in a process that did the same before; without latency only. */
        AGAIN,
        /** A folder that holds everything, filled by the same command beforehand. */
        FILLED
    }

    /** The mark in the command. */
    static final String CACHE = "CACHE";

    boolean isMeasuredAt(int latency) {
        boolean loadsAll = start == Start.NONE || start == Start.EMPTY && !name.contains("laps");
        return latency == 0 || loadsAll;
    }

    List<String> commandIn(String cache) {
        return command.stream().map(word -> word.equals(CACHE) ? cache : word).toList();
    }
}
