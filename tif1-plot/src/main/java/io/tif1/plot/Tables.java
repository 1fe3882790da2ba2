package io.tif1.plot;

import io.tif1.api.frame.Frame;
import io.tif1.api.model.Session;
import io.tif1.api.model.Telemetry;
import io.tif1.plot.catalogue.Catalogue;
import io.tif1.plot.catalogue.PaceLaps;
import io.tif1.plot.table.ContenderTable;
import io.tif1.plot.table.LapTables;
import io.tif1.plot.table.ResultTables;
import io.tif1.plot.table.TelemetryTables;
import io.tif1.plot.table.WeatherTables;
import java.util.List;
import org.apiguardian.api.API;

/**
 * One call for each table that goes with the charts; to be closed like every frame. Fails with
 * DataNotFoundException where a session lacks what a table is made of.
 *
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public final class Tables {
    private Tables() {}

    /**
     * Returns the corners of a driver's fastest lap: place, slowest speed, highest lateral g, turn.
     */
    public static Frame corners(Session session, String driver) {
        return TelemetryTables.corners(lap(session, driver));
    }

    /** Returns where a driver's rear wing was open on the fastest lap, in metres. */
    public static Frame drsZones(Session session, String driver) {
        return TelemetryTables.drsZones(lap(session, driver));
    }

    /** Returns the share of each gear in drivers' fastest laps, in percent. */
    public static Frame gearShares(Session session, String... drivers) {
        return TelemetryTables.gears(Catalogue.laps(session, drivers, 1));
    }

    /** Returns drivers' best sectors and how far they are from the best of all, in seconds. */
    public static Frame sectorDeltas(Session session, String... drivers) {
        return LapTables.sectors(Catalogue.of(session, drivers));
    }

    /** Returns stints with pace, fall of pace in s per lap, and its class. */
    public static Frame stints(Session session, String... drivers) {
        return LapTables.stints(Catalogue.of(session, drivers));
    }

    /** Returns drivers' pit stops: number, shortest, mean and total time in the lane. */
    public static Frame pitStops(Session session, String... drivers) {
        return LapTables.pitStops(Catalogue.of(session, drivers));
    }

    /** Returns place, laps, pace and compounds of each driver of a race. */
    public static Frame raceReport(Session session) {
        return ResultTables.race(session);
    }

    /** Returns place, best laps of the segments and gap of each driver of a qualifying. */
    public static Frame qualifyingSummary(Session session) {
        return ResultTables.qualifying(session);
    }

    /** Returns how the weather goes together with the lap time. */
    public static Frame weatherCorrelations(Session session, String... drivers) {
        return WeatherTables.correlations(PaceLaps.of(session, drivers).laps());
    }

    /** Returns drivers by mean lap time with the weather's part taken out by a linear model. */
    public static Frame weatherAdjusted(Session session, String... drivers) {
        return WeatherTables.adjusted(PaceLaps.of(session, drivers).laps());
    }

    /**
     * Returns who can still win: points, points within reach, and whether they reach the leader's.
     */
    public static Frame contenders(List<Round> rounds, int races, int sprints) {
        return ContenderTable.of(Standings.of(rounds), Standings.possible(races, sprints));
    }

    private static Telemetry lap(Session session, String driver) {
        return Catalogue.laps(session, new String[] {driver}, 1).get(0);
    }
}
