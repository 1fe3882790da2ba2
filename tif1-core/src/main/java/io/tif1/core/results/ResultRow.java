package io.tif1.core.results;

import io.tif1.api.model.Driver;
import io.tif1.api.model.DriverResult;
import io.tif1.api.model.LapTime;
import io.tif1.api.model.Outcome;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One driver's result while it is put together. */
final class ResultRow implements DriverResult {
    private final Driver driver;
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Provenance> provenances = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();
    private final @Nullable LapTime[] segments = new @Nullable LapTime[4];

    ResultRow(Driver driver) {
        this.driver = driver;
    }

    /** Sets a field that follows from the laps. */
    ResultRow derive(String field, @Nullable Object value, String otherwise) {
        if (value == null) {
            return miss(field, otherwise);
        }
        values.put(field, value);
        provenances.put(field, Provenance.DERIVED);
        return this;
    }

    /** Sets a field that official results say. */
    ResultRow official(String field, Object value) {
        int segment = OfficialOverlay.segment(field, value);
        if (segment > 0) {
            segments[segment] = (LapTime) value;
        }
        values.put(field, value);
        provenances.put(field, Provenance.OFFICIAL);
        reasons.remove(field);
        return this;
    }

    /** Says why a field is missing. */
    ResultRow miss(String field, String reason) {
        values.remove(field);
        provenances.put(field, Provenance.MISSING);
        reasons.put(field, reason);
        return this;
    }

    ResultRow segment(int segment, @Nullable LapTime time) {
        if (time != null) {
            segments[segment] = time;
        }
        return derive("Q" + segment, time, "no lap of this segment counts");
    }

    @Nullable Object value(String field) {
        return values.get(field);
    }

    @Override
    public Driver driver() {
        return driver;
    }

    @Override
    public OptionalInt position() {
        return integer("Position");
    }

    @Override
    public String classifiedPosition() {
        return values.getOrDefault("ClassifiedPosition", "").toString();
    }

    @Override
    public OptionalInt gridPosition() {
        return integer("GridPosition");
    }

    @Override
    public Optional<LapTime> segment(int segment) {
        if (segment < 1 || segment > 3) {
            throw new IllegalArgumentException("segment is " + segment + ", but must be 1, 2 or 3");
        }
        return Optional.ofNullable(segments[segment]);
    }

    @Override
    public Optional<LapTime> bestLap() {
        return Optional.ofNullable((LapTime) values.get("BestLapTime"));
    }

    @Override
    public Optional<Duration> time() {
        return Optional.ofNullable((Duration) values.get("Time"));
    }

    @Override
    public int laps() {
        return integer("Laps").orElse(0);
    }

    @Override
    public Outcome outcome() {
        return (Outcome) values.getOrDefault("Outcome", Outcome.UNKNOWN);
    }

    @Override
    public OptionalDouble points() {
        Object points = values.get("Points");
        return points == null ? OptionalDouble.empty() : OptionalDouble.of((Double) points);
    }

    @Override
    public Provenance provenance(String field) {
        return provenances.getOrDefault(
                field,
                ResultColumns.isAboutDriver(field) ? Provenance.ARCHIVE : Provenance.MISSING);
    }

    @Override
    public String reason(String field) {
        return reasons.getOrDefault(field, "");
    }

    private OptionalInt integer(String field) {
        Object value = values.get(field);
        return value == null ? OptionalInt.empty() : OptionalInt.of((Integer) value);
    }

    @Override
    public String toString() {
        return (position().isPresent() ? position().getAsInt() + " " : "– ") + driver;
    }
}
