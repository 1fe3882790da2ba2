package io.tif1.sample.internal.timed;

import io.tif1.sample.internal.session.SessionInfo;
import java.util.List;

/**
 * One part of qualifying.
 *
 * @param name such as {@code Q1}
 * @param millis how long the pit exit is open
 * @param compound the tyres that are used
 * @param trackGain how much faster the track is than in the first part, in seconds
 */
record Segment(String name, long millis, String compound, double trackGain) {
    /** The parts of qualifying for the race. */
    private static final List<Segment> LONG =
            List.of(
                    new Segment("Q1", 1_080_000, "SOFT", 0),
                    new Segment("Q2", 900_000, "SOFT", 0.35),
                    new Segment("Q3", 720_000, "SOFT", 0.62));

    /** The parts of qualifying for the sprint. */
    private static final List<Segment> SHORT =
            List.of(
                    new Segment("SQ1", 720_000, "MEDIUM", 0),
                    new Segment("SQ2", 600_000, "MEDIUM", 0.3),
                    new Segment("SQ3", 480_000, "SOFT", 0.9));

    /** Returns the parts of a session. */
    static List<Segment> of(SessionInfo info) {
        return info.segmentPrefix().equals("SQ") ? SHORT : LONG;
    }

    /** Returns how many of all drivers take part in a part, counted from 0; none in a fourth. */
    static int places(int part, int drivers) {
        int last = part > 2 ? 0 : Math.min(10, drivers);
        return part == 0 ? drivers : part == 1 ? drivers - (drivers - last + 1) / 2 : last;
    }
}
