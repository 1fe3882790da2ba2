package io.tif1.core.view;

import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import io.tif1.api.model.Compound;
import io.tif1.api.model.Gap;
import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.PitStop;
import io.tif1.api.model.QualifyingLaps;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.Stint;
import io.tif1.api.model.TrackStatusFilter;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.enrich.Deletions;
import io.tif1.core.enrich.LapWeather;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A selection of rows of a {@link LapRows}. */
final class LapsView implements Laps {
    private final LapRows table;
    private final int[] rows;

    LapsView(LapRows table, int[] rows) {
        this.table = table;
        this.rows = rows;
    }

    @Override
    public SessionKey session() {
        return table.session();
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public Lap get(int index) {
        return new LapView(table, rows[index]);
    }

    @Override
    public Stream<Lap> stream() {
        return Arrays.stream(rows).mapToObj(row -> new LapView(table, row));
    }

    @Override
    public Iterator<Lap> iterator() {
        return stream().iterator();
    }

    @Override
    public Schema schema() {
        return table.cells().batch().schema();
    }

    @Override
    public Laps driver(String... drivers) {
        Set<String> wanted = normalised(drivers);
        IntPredicate code = LapConditions.textIn(table, "Driver", wanted);
        IntPredicate number = LapConditions.textIn(table, "DriverNumber", wanted);
        return keep(row -> code.test(row) || number.test(row));
    }

    @Override
    public Laps team(String... teams) {
        return keep(LapConditions.textIn(table, "Team", normalised(teams)));
    }

    @Override
    public Laps lap(int... numbers) {
        Set<Integer> wanted = Arrays.stream(numbers).boxed().collect(Collectors.toSet());
        return keep(LapConditions.number(table, "LapNumber", wanted::contains));
    }

    @Override
    public Laps between(int first, int last) {
        if (first > last) {
            throw new IllegalArgumentException("laps %d to %d: reversed".formatted(first, last));
        }
        return keep(LapConditions.number(table, "LapNumber", n -> n >= first && n <= last));
    }

    @Override
    public Laps stint(int stint) {
        table.require("Stint");
        return keep(LapConditions.number(table, "Stint", n -> n == stint));
    }

    @Override
    public Laps compound(Compound... compounds) {
        table.require("Compound");
        Set<Compound> wanted = Set.of(compounds);
        return keep(row -> wanted.contains(new LapView(table, row).compound()));
    }

    @Override
    public Laps trackStatus(TrackStatusFilter filter) {
        table.require("TrackStatus");
        return keep(
                row ->
                        table.cells().has("TrackStatus", row)
                                && filter.matches(table.cells().text("TrackStatus", row)));
    }

    @Override
    public Laps accurate() {
        table.require("IsAccurate");
        return keep(LapConditions.flag(table, "IsAccurate", true));
    }

    @Override
    public Laps withoutPitStops() {
        return keep(LapConditions.pitStop(table).negate());
    }

    @Override
    public Laps withPitStops() {
        return keep(LapConditions.pitStop(table));
    }

    @Override
    public Laps notDeleted() {
        table.require("Deleted");
        return keep(LapConditions.flag(table, "Deleted", true).negate());
    }

    @Override
    public Laps timed() {
        return keep(LapConditions.present(table, "LapTime"));
    }

    @Override
    public Laps quick(double factor) {
        if (!(factor >= 1)) {
            throw new IllegalArgumentException("factor is " + factor + ", but must be 1 or more");
        }
        long[] times = table.cells().longs("LapTime").values();
        IntPredicate timed = LapConditions.present(table, "LapTime");
        long best = Arrays.stream(rows).filter(timed).mapToLong(r -> times[r]).min().orElse(0);
        return keep(row -> timed.test(row) && times[row] < best * factor);
    }

    @Override
    public Laps inLaps() {
        table.require("PitInTime");
        return keep(LapConditions.present(table, "PitInTime"));
    }

    @Override
    public Laps outLaps() {
        table.require("PitOutTime");
        return keep(LapConditions.present(table, "PitOutTime"));
    }

    @Override
    public Laps personalBests() {
        table.require("IsPersonalBest");
        return keep(LapConditions.flag(table, "IsPersonalBest", true));
    }

    @Override
    public Laps where(Predicate<Lap> condition) {
        return keep(row -> condition.test(new LapView(table, row)));
    }

    @Override
    public Optional<Lap> fastest() {
        int row = FastestLaps.overall(table, rows);
        return row < 0 ? Optional.empty() : Optional.of(new LapView(table, row));
    }

    @Override
    public Optional<Lap> fastestByTime() {
        Laps sorted = timed().sortedByTime();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(0));
    }

    @Override
    public Laps fastestPerDriver() {
        return new LapsView(table, FastestLaps.perDriver(table, rows));
    }

    @Override
    public Laps sortedByTime() {
        return new LapsView(table, FastestLaps.sorted(table, rows));
    }

    @Override
    public Map<String, Laps> byDriver() {
        return group(row -> table.cells().text("Driver", row), new LinkedHashMap<>());
    }

    @Override
    public Map<Integer, Laps> byStint() {
        table.require("Stint");
        LapsView known = keep(LapConditions.present(table, "Stint"));
        int[] stints = table.cells().ints("Stint").values();
        return known.group(row -> stints[row], new TreeMap<>());
    }

    @Override
    public QualifyingLaps qualifying() {
        return SegmentsOf.split(table, rows);
    }

    @Override
    public List<Stint> stints() {
        return LapGroups.stints(this);
    }

    @Override
    public List<PitStop> pitStops() {
        table.require("PitInTime");
        return LapGroups.pitStops(this);
    }

    @Override
    public List<Gap> gaps() {
        table.require("Position");
        return LapGroups.gaps(this);
    }

    @Override
    public Laps withWeather() {
        return new LapsView(
                table.with(LapWeather.replace(table.cells(), table.links().weather())), rows);
    }

    @Override
    public Laps withRaceControl() {
        return new LapsView(
                table.with(Deletions.complete(table.cells(), table.links().messages())), rows);
    }

    @Override
    public Frame frame() {
        return table.frames().make(selected());
    }

    @Override
    public Frame frame(String backend) {
        return table.frames().make(selected(), backend);
    }

    private ColumnBatch selected() {
        ColumnBatch batch = table.cells().batch();
        return rows.length == batch.rows() && isInOrder() ? batch : batch.take(rows);
    }

    private boolean isInOrder() {
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] != i) {
                return false;
            }
        }
        return true;
    }

    private LapsView keep(IntPredicate condition) {
        return new LapsView(table, Arrays.stream(rows).filter(condition).toArray());
    }

    private <K> Map<K, Laps> group(IntFunction<K> key, Map<K, Laps> into) {
        Map<K, List<Integer>> groups = new LinkedHashMap<>();
        for (int row : rows) {
            groups.computeIfAbsent(key.apply(row), k -> new ArrayList<>()).add(row);
        }
        groups.forEach((k, list) -> into.put(k, new LapsView(table, toArray(list))));
        return Collections.unmodifiableMap(into);
    }

    private static int[] toArray(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Set<String> normalised(String... names) {
        return Arrays.stream(names)
                .map(name -> name.trim().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return size() + " laps of " + session();
    }
}
