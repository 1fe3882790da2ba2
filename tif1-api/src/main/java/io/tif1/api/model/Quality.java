package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.List;
import org.apiguardian.api.API;

/**
 * How good the data of a session is, by rules that anyone can check.
 *
 * @param score the mean of the rules' shares, 0 to 100
 * @param rules what was checked
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record Quality(int score, List<Rule> rules) {
    /**
     * One rule.
     *
     * @param name what is checked, such as {@code "sectors add up to the lap time"}
     * @param checked how often it could be checked
     * @param passed how often it held
     */
    public record Rule(String name, long checked, long passed) {

        /** Returns the share that passed, 0 to 1; 1 if nothing could be checked. */
        public double share() {
            return checked == 0 ? 1 : (double) passed / checked;
        }
    }

    /** Copies the list. */
    public Quality {
        rules = List.copyOf(rules);
    }

    /** Scores rules: the mean share of those that could be checked, in percent, rounded down. */
    public static Quality of(List<Rule> rules) {
        double mean =
                rules.stream()
                        .filter(rule -> rule.checked() > 0)
                        .mapToDouble(Rule::share)
                        .average()
                        .orElse(0);
        return new Quality((int) (100 * mean), rules);
    }
}
