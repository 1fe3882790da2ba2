package io.tif1.core.validate;

import static io.tif1.api.frame.ColumnType.BOOLEAN;
import static io.tif1.api.frame.ColumnType.DURATION;
import static io.tif1.api.frame.ColumnType.FLOAT64;
import static io.tif1.api.frame.ColumnType.INT32;
import static io.tif1.api.frame.ColumnType.TEXT;
import static io.tif1.core.validate.ColumnRule.Trait.ASCENDING;
import static io.tif1.core.validate.ColumnRule.Trait.EXPECTED;
import static io.tif1.core.validate.ColumnRule.of;
import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * The columns of the telemetry of one lap.
 *
 * <p>Units: {@code Time} since the lap's start, {@code Speed} km/h, {@code Throttle} percent (104
 * says that there is no data), {@code Distance} metres, accelerations m/s², {@code X}, {@code Y},
 * {@code Z} tenths of a metre.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class TelemetryTable {
    /** The attribute that names season, event, session, driver and lap in the file's own words. */
    public static final String DATA_KEY = "dataKey";

    /** The columns. */
    public static final TableRule RULE =
            new TableRule(
                    "telemetry",
                    List.of(
                            of("Time", DURATION, "time").with(EXPECTED, ASCENDING),
                            of("RPM", FLOAT64, "rpm").within(0, 20_000),
                            of("Speed", FLOAT64, "speed").within(0, 400).with(EXPECTED),
                            of("nGear", INT32, "gear").within(0, 8),
                            of("Throttle", FLOAT64, "throttle").within(0, 100).withNoData(104),
                            of("Brake", BOOLEAN, "brake"),
                            of("DRS", INT32, "drs").within(0, 14),
                            of("Distance", FLOAT64, "distance"),
                            of("RelativeDistance", FLOAT64, "rel_distance").within(0, 1),
                            of("DriverAhead", TEXT, "driver_ahead"),
                            of("DistanceToDriverAhead", FLOAT64, "distance_to_driver_ahead"),
                            of("AccelerationX", FLOAT64, "acc_x").within(-500, 500),
                            of("AccelerationY", FLOAT64, "acc_y").within(-500, 500),
                            of("AccelerationZ", FLOAT64, "acc_z").within(-500, 500),
                            of("X", FLOAT64, "x"),
                            of("Y", FLOAT64, "y"),
                            of("Z", FLOAT64, "z")),
                    Map.of("dataKey", DATA_KEY, "data_key", DATA_KEY, "DataKey", DATA_KEY));

    private TelemetryTable() {}
}
