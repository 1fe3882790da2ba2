package io.tif1.core.results;

import io.tif1.api.model.Laps;
import io.tif1.api.model.Outcome;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Races and sprints: more laps first, then who ended the last lap earlier. A driver is classified
 * with 90 percent of the winner's laps, rounded down.
 */
final class RaceOrder {
    private RaceOrder() {}

    static List<ResultRow> of(Map<String, ResultRow> rows, Laps laps, @Nullable Duration finished) {
        Map<String, Finish> finishes = Finish.of(laps);
        String why = "the archive publishes no end times of the laps of this session";
        boolean known = finishes.values().stream().anyMatch(finish -> finish.end() != null);
        List<ResultRow> order = rows.values().stream().sorted(order(finishes)).toList();
        List<ResultRow> all =
                known
                        ? ResultDerivation.ranked(order, List.of(), why)
                        : ResultDerivation.ranked(List.of(), order, why);
        int winner = order.isEmpty() ? 0 : order.get(0).laps();
        for (ResultRow row : all) {
            Finish finish = finishes.getOrDefault(row.driver().code(), Finish.NONE);
            classify(row, finish, winner, finished);
            time(row, finish, winner, why);
        }
        return all;
    }

    private static Comparator<ResultRow> order(Map<String, Finish> finishes) {
        return Comparator.<ResultRow>comparingInt(row -> -row.laps())
                .thenComparingLong(
                        row -> finishes.getOrDefault(row.driver().code(), Finish.NONE).endMillis());
    }

    private static void classify(
            ResultRow row, Finish finish, int winner, @Nullable Duration finished) {
        boolean classified = row.laps() >= winner * 9 / 10 && winner > 0;
        Outcome outcome = outcome(row, finish, winner, finished);
        row.derive("Outcome", outcome, "");
        row.derive("Status", status(outcome, winner - row.laps()), "not known");
        if (row.position().isPresent()) {
            String position = String.valueOf(row.position().getAsInt());
            row.derive("ClassifiedPosition", classified ? position : "R", "");
        }
    }

    private static Outcome outcome(
            ResultRow row, Finish finish, int winner, @Nullable Duration finished) {
        if (row.laps() == 0 && finish == Finish.NONE) {
            return Outcome.DID_NOT_START;
        }
        if (row.laps() == winner) {
            return Outcome.FINISHED;
        }
        Duration end = finish.end();
        boolean sawFlag =
                finished != null
                        && end != null
                        && !finish.generated()
                        && end.compareTo(finished) >= 0;
        boolean unknown = finished == null && !finish.generated() && row.laps() >= winner * 9 / 10;
        return sawFlag ? Outcome.LAPPED : unknown ? Outcome.UNKNOWN : Outcome.RETIRED;
    }

    private static @Nullable String status(Outcome outcome, int behind) {
        return switch (outcome) {
            case FINISHED -> "Finished";
            case LAPPED -> behind == 1 ? "+1 Lap" : "+" + behind + " Laps";
            case RETIRED -> "Retired";
            case DID_NOT_START -> "Did not start";
            default -> null;
        };
    }

    private static void time(ResultRow row, Finish finish, int winner, String why) {
        Duration end = finish.end();
        Duration start = finish.start();
        boolean onLeadLap = row.laps() == winner && end != null && start != null;
        row.derive(
                "Time",
                onLeadLap && end != null && start != null ? end.minus(start) : null,
                row.laps() == winner ? why : "only cars on the lead lap have one");
    }
}
