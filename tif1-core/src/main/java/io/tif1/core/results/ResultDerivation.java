package io.tif1.core.results;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.Driver;
import io.tif1.api.model.Drivers;
import io.tif1.api.model.Lap;
import io.tif1.api.model.LapTime;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Results;
import io.tif1.api.model.SessionKey;
import io.tif1.api.spi.OfficialResult;
import io.tif1.core.view.FrameMaker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Derives results from drivers and laps: practice by best lap, qualifying by the best laps of its
 * segments, races and sprints by laps completed and then by who finished first. Penalties are not
 * known.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class ResultDerivation {
    private static final String ONLY_OFFICIAL = "only official results have it";

    private ResultDerivation() {}

    /**
     * Derives the results of a session.
     *
     * @param finished the session time of the chequered flag of a race, or null if not known
     * @param official what official results say; empty if there are none
     */
    public static Results of(
            Drivers drivers,
            Laps laps,
            FrameMaker frames,
            @Nullable Duration finished,
            List<OfficialResult> official) {
        SessionKey key = laps.session();
        Map<String, ResultRow> rows = rows(drivers, laps);
        List<ResultRow> order;
        if (key.kind().isQualifyingLike(key.season())) {
            order = QualifyingOrder.of(rows, laps);
        } else if (key.kind().isRaceLike(key.season())) {
            order = RaceOrder.of(rows, laps, finished);
        } else {
            order = PracticeOrder.of(rows);
        }
        return new ResultsView(OfficialOverlay.over(order, official), frames);
    }

    private static Map<String, ResultRow> rows(Drivers drivers, Laps laps) {
        Map<String, Laps> byDriver = laps.byDriver();
        Map<String, ResultRow> rows = new LinkedHashMap<>();
        for (Driver driver : drivers) {
            rows.put(driver.code(), new ResultRow(driver));
        }
        byDriver.forEach((code, own) -> rows.computeIfAbsent(code, c -> fromLap(own.get(0))));
        rows.forEach((code, row) -> common(row, byDriver.get(code)));
        return rows;
    }

    private static ResultRow fromLap(Lap lap) {
        return new ResultRow(
                new Driver(lap.driver(), lap.driverNumber(), "", "", lap.team(), "", ""));
    }

    private static void common(ResultRow row, @Nullable Laps own) {
        LapTime best = own == null ? null : own.fastest().flatMap(Lap::findTime).orElse(null);
        int driven =
                own == null ? 0 : (int) own.stream().filter(ResultDerivation::isCompleted).count();
        row.derive("BestLapTime", best, "no lap of the driver counts")
                .derive("Laps", driven, "")
                .miss("GridPosition", ONLY_OFFICIAL)
                .miss("Points", ONLY_OFFICIAL);
    }

    /** Returns whether a lap was driven to its end. */
    static boolean isCompleted(Lap lap) {
        return !lap.generated().orElse(false);
    }

    /** Numbers rows whose order is known; the others get no position. */
    static List<ResultRow> ranked(List<ResultRow> known, List<ResultRow> others, String why) {
        int position = 0;
        for (ResultRow row : known) {
            row.derive("Position", ++position, why);
        }
        others.forEach(row -> row.miss("Position", why).miss("ClassifiedPosition", why));
        List<ResultRow> all = new ArrayList<>(known);
        all.addAll(others);
        return all;
    }
}
