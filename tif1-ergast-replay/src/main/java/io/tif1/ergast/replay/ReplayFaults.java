package io.tif1.ergast.replay;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * The faults to play; thread-safe, and may be changed while the server runs.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class ReplayFaults {
    private record Rule(String part, ReplayFault fault, int left) {}

    private final List<Rule> rules = new ArrayList<>();

    /** Creates a list without faults. */
    public ReplayFaults() {}

    /**
     * Plays a fault for the next answers to certain requests.
     *
     * @param part a part of path and query, such as {@code "2021/results"}; empty means any
     * @param times how often, 1 or more
     */
    public synchronized ReplayFaults add(String part, ReplayFault fault, int times) {
        if (times < 1) {
            throw new IllegalArgumentException("times is " + times);
        }
        rules.add(new Rule(part, fault, times));
        return this;
    }

    /** Forgets all faults. */
    public synchronized void clear() {
        rules.clear();
    }

    synchronized Optional<ReplayFault> next(String request) {
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            if (request.contains(rule.part())) {
                if (rule.left() == 1) {
                    rules.remove(i);
                } else {
                    rules.set(i, new Rule(rule.part(), rule.fault(), rule.left() - 1));
                }
                return Optional.of(rule.fault());
            }
        }
        return Optional.empty();
    }
}
