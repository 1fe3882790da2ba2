package io.tif1.sample.internal.write;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.sample.internal.circuit.TimingZones;
import io.tif1.sample.internal.circuit.Track;
import io.tif1.sample.internal.session.DriverLaps;
import io.tif1.sample.internal.session.Lap;
import io.tif1.sample.internal.session.SessionData;
import io.tif1.sample.internal.session.SessionInfo;
import io.tif1.sample.internal.session.Timing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apiguardian.api.API;

/** Writes {@code laptimes.json} and {@code session_laptimes.json} in the newest layout. */
@API(status = INTERNAL, since = "1.0")
public final class LapsFile {
    private static final int BYTES_A_LAP = 360;

    private final SessionInfo info;
    private final List<LapRow> rows;

    private LapsFile(SessionInfo info, List<LapRow> rows) {
        this.info = info;
        this.rows = rows;
    }

    /** Returns the laps of one driver as JSON. */
    public static byte[] of(SessionData session, DriverLaps driver) {
        return new LapsFile(session.info(), rows(session, driver)).bytes();
    }

    /** Returns the laps of all drivers as JSON, the drivers by code. */
    public static byte[] ofAll(SessionData session) {
        List<LapRow> rows = new ArrayList<>();
        session.drivers().stream()
                .sorted(Comparator.comparing(driver -> driver.entry().code()))
                .forEach(driver -> rows.addAll(rows(session, driver)));
        return new LapsFile(session.info(), rows).bytes();
    }

    private static List<LapRow> rows(SessionData session, DriverLaps driver) {
        List<LapRow> rows = new ArrayList<>();
        for (int i = 0; i < driver.laps().size(); i++) {
            Lap lap = driver.laps().get(i);
            rows.add(
                    new LapRow(
                            lap,
                            driver.facts().get(i),
                            session.weather().during(lap.timing().start(), lap.timing().end()),
                            session.segment(lap)));
        }
        return rows;
    }

    private byte[] bytes() {
        JsonBytes json = new JsonBytes(2_000 + rows.size() * BYTES_A_LAP);
        ColumnWriter<LapRow> columns = new ColumnWriter<>(json, rows);
        lap(columns);
        sectors(columns);
        state(columns);
        pits(columns);
        speeds(columns);
        flags(columns);
        weather(columns);
        return columns.end().toArray();
    }

    private static void lap(ColumnWriter<LapRow> columns) {
        columns.seconds("time", row -> row.lap().timing().lapTime())
                .column("lap", (json, row) -> json.whole(row.lap().number()))
                .text("compound", row -> row.lap().tyre().compound())
                .column("stint", (json, row) -> json.whole(row.lap().tyre().stint()));
    }

    private static void sectors(ColumnWriter<LapRow> columns) {
        columns.seconds("s1", row -> row.lap().timing().sector(0))
                .seconds("s2", row -> row.lap().timing().sector(1))
                .seconds("s3", row -> row.lap().timing().sector(2))
                .text("ms1", row -> row.facts().miniSectors().get(0))
                .text("ms2", row -> row.facts().miniSectors().get(1))
                .text("ms3", row -> row.facts().miniSectors().get(2));
    }

    private static void state(ColumnWriter<LapRow> columns) {
        columns.column("life", (json, row) -> json.whole(row.lap().tyre().life()))
                .column("pos", (json, row) -> position(json, row.facts().position()))
                .text("status", row -> row.facts().status())
                .column("pb", (json, row) -> known(json, row, row.facts().best()))
                .seconds("sesT", row -> row.lap().timing().end())
                .text("drv", row -> row.lap().entry().code())
                .text("dNum", row -> Integer.toString(row.lap().entry().number()));
    }

    private static void pits(ColumnWriter<LapRow> columns) {
        columns.seconds("pout", row -> row.lap().pits().out())
                .seconds("pin", row -> row.lap().pits().in())
                .seconds("s1T", row -> row.lap().timing().sectorEnd(0))
                .seconds("s2T", row -> row.lap().timing().sectorEnd(1))
                .seconds("s3T", row -> row.lap().timing().sectorEnd(2));
    }

    private static void speeds(ColumnWriter<LapRow> columns) {
        columns.column("vi1", (json, row) -> speed(json, row, TimingZones.sectorStart(1)))
                .column("vi2", (json, row) -> speed(json, row, TimingZones.sectorStart(2)))
                .column("vfl", (json, row) -> speed(json, row, Track.STEPS))
                .column("vst", (json, row) -> speed(json, row, TimingZones.SPEED_TRAP));
    }

    private void flags(ColumnWriter<LapRow> columns) {
        columns.column("fresh", (json, row) -> json.flag(row.lap().tyre().fresh()))
                .text("team", row -> row.lap().entry().team().name())
                .seconds("lST", row -> row.lap().timing().start())
                .text("lSD", row -> row.isGenerated() ? "" : info.utc(row.lap().timing().start()))
                .column("del", (json, row) -> known(json, row, !row.facts().deletion().isEmpty()))
                .text("delR", row -> row.facts().deletion())
                .column("ff1G", (json, row) -> json.flag(row.isGenerated()))
                .column("iacc", (json, row) -> json.flag(row.facts().accurate()));
        if (info.isQualifying()) {
            columns.text("qs", LapRow::segment);
        }
    }

    private static void weather(ColumnWriter<LapRow> columns) {
        WeatherFile.write(columns, LapRow::weather);
    }

    private static void position(JsonBytes json, int position) {
        if (position == 0) {
            json.none();
        } else {
            json.whole(position);
        }
    }

    private static void known(JsonBytes json, LapRow row, boolean value) {
        if (row.isGenerated()) {
            json.none();
        } else {
            json.flag(value);
        }
    }

    private static void speed(JsonBytes json, LapRow row, int node) {
        Lap lap = row.lap();
        boolean atLine = node == Track.STEPS;
        boolean inPits = atLine && lap.pits().in() != Timing.MISSING;
        double speed = lap.drive().speedAt(node);
        if (lap.isGenerated() || inPits || Double.isNaN(speed)) {
            json.none();
        } else {
            json.decimal(Math.rint(speed), 1);
        }
    }
}
