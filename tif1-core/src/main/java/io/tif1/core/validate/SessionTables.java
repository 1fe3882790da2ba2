package io.tif1.core.validate;

import static io.tif1.api.frame.ColumnType.BOOLEAN;
import static io.tif1.api.frame.ColumnType.DURATION;
import static io.tif1.api.frame.ColumnType.FLOAT64;
import static io.tif1.api.frame.ColumnType.INSTANT;
import static io.tif1.api.frame.ColumnType.INT32;
import static io.tif1.api.frame.ColumnType.TEXT;
import static io.tif1.core.validate.ColumnRule.Trait.ASCENDING;
import static io.tif1.core.validate.ColumnRule.Trait.EXPECTED;
import static io.tif1.core.validate.ColumnRule.Trait.ROUNDED;
import static io.tif1.core.validate.ColumnRule.of;
import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * The columns of the small session files: weather, messages, drivers and corners.
 *
 * <p>The keys of a column stand in order of precedence: the validated name, the short name of the
 * archive, the canonical name.
 *
 * @see LapTable
 * @see TelemetryTable
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class SessionTables {
    /** The weather of a session, about one row a minute. */
    public static final TableRule WEATHER =
            new TableRule(
                    "weather",
                    List.of(
                            of("Time", DURATION, "time", "wT").with(EXPECTED, ASCENDING),
                            of("AirTemp", FLOAT64, "air_temp", "wAT").within(-30, 60),
                            of("Humidity", FLOAT64, "humidity", "wH").within(0, 100),
                            of("Pressure", FLOAT64, "pressure", "wP").within(600, 1100),
                            of("Rainfall", BOOLEAN, "rainfall", "wR"),
                            of("TrackTemp", FLOAT64, "track_temp", "wTT").within(-30, 90),
                            of("WindDirection", INT32, "wind_direction", "wWD")
                                    .within(0, 360)
                                    .with(ROUNDED),
                            of("WindSpeed", FLOAT64, "wind_speed", "wWS").within(0, 100)),
                    Map.of());

    /** Race control messages. */
    public static final TableRule MESSAGES =
            new TableRule(
                    "messages",
                    List.of(
                            of("Time", INSTANT, "time").with(EXPECTED, ASCENDING),
                            of("Category", TEXT, "category", "cat"),
                            of("Message", TEXT, "message", "msg").with(EXPECTED),
                            of("Status", TEXT, "status"),
                            of("Flag", TEXT, "flag"),
                            of("Scope", TEXT, "scope"),
                            of("Sector", INT32, "sector"),
                            of("RacingNumber", TEXT, "racing_number", "dNum"),
                            of("Lap", INT32, "lap")),
                    Map.of());

    /** The participants of a session; the file is a list of row objects. */
    public static final TableRule DRIVERS =
            new TableRule(
                    "drivers",
                    List.of(
                            of("Driver", TEXT, "driver").with(EXPECTED),
                            of("Team", TEXT, "team").with(EXPECTED),
                            of("DriverNumber", TEXT, "driver_number", "dn"),
                            of("FirstName", TEXT, "first_name", "fn"),
                            of("LastName", TEXT, "last_name", "ln"),
                            of("TeamColor", TEXT, "team_color", "tc"),
                            of("HeadshotUrl", TEXT, "headshot_url", "url")),
                    Map.of());

    /** The corners of a circuit. */
    public static final TableRule CORNERS =
            new TableRule(
                    "corners",
                    List.of(
                            of("X", FLOAT64, "x").with(EXPECTED),
                            of("Y", FLOAT64, "y").with(EXPECTED),
                            of("Number", INT32, "number", "CornerNumber").with(EXPECTED),
                            of("Letter", TEXT, "letter", "CornerLetter"),
                            of("Angle", FLOAT64, "angle"),
                            of("Distance", FLOAT64, "distance")),
                    Map.of("Rotation", "rotation", "rotation", "rotation"));

    private SessionTables() {}
}
