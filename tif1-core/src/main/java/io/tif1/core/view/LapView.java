package io.tif1.core.view;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.model.Accuracy;
import io.tif1.api.model.Compound;
import io.tif1.api.model.Lap;
import io.tif1.api.model.LapTime;
import io.tif1.api.model.Telemetry;
import io.tif1.api.model.TrackStatus;
import io.tif1.api.model.WeatherSample;
import io.tif1.core.columns.CellReader;
import io.tif1.core.enrich.LapWeather;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row of a {@link LapRows}. */
final class LapView implements Lap {
    private final LapRows table;
    private final int row;

    LapView(LapRows table, int row) {
        this.table = table;
        this.row = row;
    }

    @Override
    public String driver() {
        return cells().text("Driver", row);
    }

    @Override
    public String team() {
        return cells().text("Team", row);
    }

    @Override
    public int number() {
        Integer number = cells().integer("LapNumber", row);
        return number == null ? 0 : number;
    }

    @Override
    public boolean hasTime() {
        return cells().has("LapTime", row);
    }

    @Override
    public LapTime time() {
        return findTime()
                .orElseThrow(
                        () ->
                                new DataNotFoundException(
                                        "%s has no time in %s; ask hasTime() first"
                                                .formatted(this, table.session()),
                                        List.of()));
    }

    @Override
    public Optional<LapTime> findTime() {
        return lapTime("LapTime");
    }

    @Override
    public Optional<LapTime> sector(int sector) {
        if (sector < 1 || sector > 3) {
            throw new IllegalArgumentException("sector is " + sector + ", but must be 1, 2 or 3");
        }
        return lapTime("Sector" + sector + "Time");
    }

    @Override
    public Compound compound() {
        return Compound.find(cells().text("Compound", row)).orElse(Compound.UNKNOWN);
    }

    @Override
    public OptionalInt stint() {
        return integer("Stint");
    }

    @Override
    public OptionalInt tyreLife() {
        return integer("TyreLife");
    }

    @Override
    public OptionalInt position() {
        return integer("Position");
    }

    @Override
    public Optional<Duration> startTime() {
        return Optional.ofNullable(cells().duration("LapStartTime", row));
    }

    @Override
    public Optional<Duration> endTime() {
        return Optional.ofNullable(cells().duration("Time", row));
    }

    @Override
    public Optional<Instant> startDate() {
        return Optional.ofNullable(cells().instant("LapStartDate", row));
    }

    @Override
    public Optional<Duration> pitOut() {
        return Optional.ofNullable(cells().duration("PitOutTime", row));
    }

    @Override
    public Optional<Duration> pitIn() {
        return Optional.ofNullable(cells().duration("PitInTime", row));
    }

    @Override
    public Set<TrackStatus> trackStatus() {
        return TrackStatus.parse(cells().text("TrackStatus", row));
    }

    @Override
    public Optional<Boolean> deleted() {
        return Optional.ofNullable(cells().flag("Deleted", row));
    }

    @Override
    public Optional<Boolean> personalBest() {
        return Optional.ofNullable(cells().flag("IsPersonalBest", row));
    }

    @Override
    public Optional<Object> value(String column) {
        return Optional.ofNullable(cells().value(column, row));
    }

    @Override
    public Telemetry telemetry() {
        return table.links().telemetry(driver(), number());
    }

    @Override
    public String driverNumber() {
        return cells().text("DriverNumber", row);
    }

    @Override
    public String deletedReason() {
        return cells().text("DeletedReason", row);
    }

    @Override
    public Optional<Boolean> generated() {
        return Optional.ofNullable(cells().flag("FastF1Generated", row));
    }

    @Override
    public Optional<Boolean> freshTyre() {
        return Optional.ofNullable(cells().flag("FreshTyre", row));
    }

    @Override
    public String qualifyingSegment() {
        return cells().text("QualifyingSession", row);
    }

    @Override
    public Optional<LapTime> duration() {
        return lapTime("LapDuration");
    }

    @Override
    public Accuracy accuracy() {
        return table.accuracy().of(row);
    }

    @Override
    public Optional<Lap> previous() {
        return at(table.order().before(row));
    }

    @Override
    public Optional<Lap> next() {
        return at(table.order().after(row));
    }

    private Optional<Lap> at(int other) {
        return other < 0 ? Optional.empty() : Optional.of(new LapView(table, other));
    }

    @Override
    public Optional<WeatherSample> weather() {
        CellReader weather = table.links().weather();
        int sample = LapWeather.row(cells(), row, weather);
        return sample < 0 ? Optional.empty() : Optional.of(WeatherView.sample(weather, sample));
    }

    private CellReader cells() {
        return table.cells();
    }

    private Optional<LapTime> lapTime(String column) {
        return cells().has(column, row)
                ? Optional.of(new LapTime(cells().longs(column).at(row)))
                : Optional.empty();
    }

    private OptionalInt integer(String column) {
        Integer value = cells().integer(column, row);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LapView lap && lap.table == table && lap.row == row;
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(table) + row;
    }

    @Override
    public String toString() {
        return driver() + " lap " + number() + findTime().map(time -> " " + time).orElse("");
    }
}
