package io.tif1.sample.internal.session;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/** The track status over session time; clear from the beginning. */
@API(status = INTERNAL, since = "1.0")
public final class StatusTimeline {
    /** Everything is in order. */
    public static final char CLEAR = '1';

    /** Somewhere a yellow flag is shown. */
    public static final char YELLOW = '2';

    /** The safety car is out. */
    public static final char SAFETY_CAR = '4';

    /** The session is interrupted. */
    public static final char RED = '5';

    /** The virtual safety car is in force. */
    public static final char VIRTUAL = '6';

    /** The virtual safety car is about to end. */
    public static final char VIRTUAL_ENDING = '7';

    private final List<Long> times = new ArrayList<>();
    private final StringBuilder codes = new StringBuilder();

    /** Starts with a clear track. */
    public StatusTimeline() {
        change(0, CLEAR);
    }

    /** Adds a change; changes come in the order of time. */
    public void change(long time, char code) {
        if (codes.length() == 0 || codes.charAt(codes.length() - 1) != code) {
            times.add(time);
            codes.append(code);
        }
    }

    /** Returns the codes in force at any moment of a span, in order and without repetition. */
    public String during(long start, long end) {
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < codes.length(); i++) {
            long until = i + 1 < times.size() ? times.get(i + 1) : Long.MAX_VALUE;
            String code = codes.substring(i, i + 1);
            if (times.get(i) <= end && until >= start && found.indexOf(code) < 0) {
                found.append(code);
            }
        }
        return found.toString();
    }
}
