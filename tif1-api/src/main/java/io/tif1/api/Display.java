package io.tif1.api;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.frame.Frame;
import io.tif1.api.internal.Grid;
import io.tif1.api.internal.HtmlWriter;
import io.tif1.api.internal.PlainWriter;
import io.tif1.api.model.CircuitInfo;
import io.tif1.api.model.Drivers;
import io.tif1.api.model.Event;
import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.RaceControl;
import io.tif1.api.model.Results;
import io.tif1.api.model.Session;
import io.tif1.api.model.Telemetry;
import io.tif1.api.model.Weather;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Shows data to people, in notebooks and consoles: a title, some facts, and the first and last rows
 * of a table. Immutable; thread-safe as long as what it shows is open.
 *
 * <p>The HTML is a piece of a page, without script and without anything from elsewhere; every text
 * is escaped. It has no colours of its own, so that it is as readable as the page around it, in
 * light and in dark. Missing cells are empty.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class Display {
    /** How many rows are shown unless {@link #rows} says otherwise. */
    public static final int DEFAULT_ROWS = 20;

    private final String title;
    private final Supplier<Map<String, String>> facts;
    private final Table table;
    private final int rows;

    /** Makes the table of so many rows, or none. */
    @FunctionalInterface
    private interface Table {
        @Nullable Grid of(int rows);
    }

    private Display(String title, Supplier<Map<String, String>> facts, Table table, int rows) {
        this.title = title;
        this.facts = facts;
        this.table = table;
        this.rows = rows;
    }

    private static Display table(String title, Table table) {
        return new Display(title, Map::of, table, DEFAULT_ROWS);
    }

    private static Display card(String title, Supplier<Map<String, String>> facts) {
        return new Display(title, facts, rows -> null, DEFAULT_ROWS);
    }

    /** Shows a frame, which stays open. */
    public static Display of(Frame frame) {
        return of("", frame);
    }

    /** Shows a frame, which stays open, under a title. */
    public static Display of(String title, Frame frame) {
        return table(title, rows -> Grid.of(frame, List.of(), rows));
    }

    /** Shows the main columns of a frame that is made when it is needed, and closed again. */
    public static Display of(String title, Supplier<Frame> making, String... columns) {
        List<String> shown = List.of(columns);
        return table(
                title,
                rows -> {
                    try (Frame frame = making.get()) {
                        return Grid.of(frame, shown, rows);
                    }
                });
    }

    /** Shows the main columns of laps. */
    public static Display of(Laps laps) {
        return of(
                "Laps of the " + laps.session(),
                laps::frame,
                "Driver",
                "LapNumber",
                "LapTime",
                "Sector1Time",
                "Sector2Time",
                "Sector3Time",
                "Stint",
                "Compound",
                "TyreLife",
                "Position",
                "TrackStatus",
                "Deleted");
    }

    /** Shows drivers. */
    public static Display of(Drivers drivers) {
        return of("Drivers", drivers::frame);
    }

    /** Shows results, and says whether they are derived from laps. */
    public static Display of(Results results) {
        return of(results.isProvisional() ? "Results by laps" : "Results", results::frame);
    }

    /** Shows the weather. */
    public static Display of(Weather weather) {
        return of("Weather", weather::frame);
    }

    /** Shows messages of race control. */
    public static Display of(RaceControl messages) {
        return of("Race control", messages::frame);
    }

    /** Shows corners. */
    public static Display of(CircuitInfo circuit) {
        return of("Corners", circuit::frame);
    }

    /** Shows a lap. */
    public static Display of(Lap lap) {
        return card("Lap %d of %s".formatted(lap.number(), lap.driver()), () -> Cards.of(lap));
    }

    /** Shows which session it is and what of it was loaded so far; loads nothing. */
    public static Display of(Session session) {
        return card("Session " + session.key(), () -> Cards.of(session));
    }

    /** Shows an event and when its sessions start. */
    public static Display of(Event event) {
        return card(event.toString(), () -> Cards.of(event));
    }

    /** Shows the main channels of telemetry. */
    public static Display of(Telemetry telemetry) {
        Display table =
                of(
                        "",
                        telemetry::frame,
                        "Time",
                        "Distance",
                        "Speed",
                        "RPM",
                        "nGear",
                        "Throttle",
                        "Brake",
                        "DRS",
                        "X",
                        "Y",
                        "Source");
        return new Display(
                "Telemetry of %s, lap %d".formatted(telemetry.driver(), telemetry.lapNumber()),
                () -> Cards.of(telemetry),
                table.table,
                DEFAULT_ROWS);
    }

    /**
     * Returns the same with another number of rows.
     *
     * @param most 0 or more; the rest is told in a line below
     */
    public Display rows(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("rows is " + most);
        }
        return new Display(title, facts, table, most);
    }

    /** Returns a piece of HTML. */
    public String toHtml() {
        return HtmlWriter.write(title, facts.get(), table.of(rows));
    }

    /** Returns lines of text. */
    public String toText() {
        return PlainWriter.write(title, facts.get(), table.of(rows));
    }

    /** Returns lines of text, as {@link #toText}. */
    @Override
    public String toString() {
        return toText();
    }
}
