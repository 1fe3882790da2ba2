package io.tif1.core.validate;

import static io.tif1.api.frame.ColumnType.BOOLEAN;
import static io.tif1.api.frame.ColumnType.DURATION;
import static io.tif1.api.frame.ColumnType.FLOAT64;
import static io.tif1.api.frame.ColumnType.INSTANT;
import static io.tif1.api.frame.ColumnType.INT32;
import static io.tif1.api.frame.ColumnType.TEXT;
import static io.tif1.core.validate.ColumnRule.Trait.EXPECTED;
import static io.tif1.core.validate.ColumnRule.Trait.ROUNDED;
import static io.tif1.core.validate.ColumnRule.of;
import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * The columns of a lap table, in the order of FastF1 with the weather of the lap behind them.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class LapTable {
    /** The lap time as a number, derived from the lap time. */
    public static final String LAP_TIME_SECONDS = "LapTimeSeconds";

    /** The columns. */
    public static final TableRule RULE =
            new TableRule(
                    "laps",
                    Stream.of(timing(), carAndTyres(), flags(), weather(), additions())
                            .flatMap(List::stream)
                            .toList(),
                    Map.of());

    private LapTable() {}

    private static List<ColumnRule> timing() {
        return List.of(
                of("Time", DURATION, "session_time", "sesT"),
                of("Driver", TEXT, "source_driver", "drv", "driver"),
                of("DriverNumber", TEXT, "driver_number", "dNum"),
                of("LapTime", DURATION, "lap_time", "time").with(EXPECTED),
                of("LapNumber", INT32, "lap_number", "lap").within(1, 200).with(EXPECTED),
                of("Stint", INT32, "stint").within(1, 100),
                of("PitOutTime", DURATION, "pit_out_time", "pout"),
                of("PitInTime", DURATION, "pit_in_time", "pin"),
                of("Sector1Time", DURATION, "sector1_time", "s1"),
                of("Sector2Time", DURATION, "sector2_time", "s2"),
                of("Sector3Time", DURATION, "sector3_time", "s3"),
                of("Sector1SessionTime", DURATION, "sector1_session_time", "s1T"),
                of("Sector2SessionTime", DURATION, "sector2_session_time", "s2T"),
                of("Sector3SessionTime", DURATION, "sector3_session_time", "s3T"));
    }

    private static List<ColumnRule> carAndTyres() {
        return List.of(
                of("SpeedI1", FLOAT64, "speed_i1", "vi1").within(0, 400),
                of("SpeedI2", FLOAT64, "speed_i2", "vi2").within(0, 400),
                of("SpeedFL", FLOAT64, "speed_fl", "vfl").within(0, 400),
                of("SpeedST", FLOAT64, "speed_st", "vst").within(0, 400),
                of("IsPersonalBest", BOOLEAN, "is_personal_best", "pb"),
                of("Compound", TEXT, "compound"),
                of("TyreLife", INT32, "tyre_life", "life").within(0, 200),
                of("FreshTyre", BOOLEAN, "fresh_tyre", "fresh"),
                of("Team", TEXT, "source_team", "team"));
    }

    private static List<ColumnRule> flags() {
        return List.of(
                of("LapStartTime", DURATION, "lap_start_time", "lST"),
                of("LapStartDate", INSTANT, "lap_start_date", "lSD"),
                of("TrackStatus", TEXT, "track_status", "status"),
                of("Position", INT32, "position", "pos").within(1, 40),
                of("Deleted", BOOLEAN, "deleted", "del"),
                of("DeletedReason", TEXT, "deleted_reason", "delR"),
                of("FastF1Generated", BOOLEAN, "fastf1_generated", "ff1G"),
                of("IsAccurate", BOOLEAN, "is_accurate", "iacc"));
    }

    private static List<ColumnRule> weather() {
        return List.of(
                of("WeatherTime", DURATION, "weather_time", "wT"),
                of("AirTemp", FLOAT64, "air_temp", "wAT").within(-30, 60),
                of("Humidity", FLOAT64, "humidity", "wH").within(0, 100),
                of("Pressure", FLOAT64, "pressure", "wP").within(600, 1100),
                of("Rainfall", BOOLEAN, "rainfall", "wR"),
                of("TrackTemp", FLOAT64, "track_temp", "wTT").within(-30, 90),
                of("WindDirection", INT32, "wind_direction", "wWD").within(0, 360).with(ROUNDED),
                of("WindSpeed", FLOAT64, "wind_speed", "wWS").within(0, 100));
    }

    private static List<ColumnRule> additions() {
        return List.of(
                of(LAP_TIME_SECONDS, FLOAT64, "lap_time_seconds"),
                of("QualifyingSession", TEXT, "qualifying_session", "qs"),
                of("MiniSectors1", TEXT, "mini_sectors1", "ms1"),
                of("MiniSectors2", TEXT, "mini_sectors2", "ms2"),
                of("MiniSectors3", TEXT, "mini_sectors3", "ms3"));
    }
}
