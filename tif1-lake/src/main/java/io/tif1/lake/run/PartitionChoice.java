package io.tif1.lake.run;

import io.tif1.ergast.EndpointCategory;
import io.tif1.ergast.Endpoints;
import io.tif1.ergast.Partition;
import io.tif1.ergast.RequestPlanner;
import io.tif1.ergast.entity.Race;
import io.tif1.lake.bronze.BronzeBatch;
import io.tif1.lake.bronze.BronzeIndex;
import io.tif1.lake.bronze.BronzeLayer;
import io.tif1.lake.bronze.RaceCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Which partitions a request is about, and which of them are fetched though they are there. */
final class PartitionChoice {
    /** What a new race may add to. */
    private static final Set<String> LIVELY = Set.of("seasons", "circuits", "status");

    private final PipelineRequest request;
    private final RequestPlanner planner;
    private final Clock clock;
    private final int recheckDays;

    PartitionChoice(PipelineRequest request, Endpoints endpoints, Clock clock, int recheckDays) {
        this.request = request;
        this.planner = new RequestPlanner(endpoints, request.planning());
        this.clock = clock;
        this.recheckDays = recheckDays;
    }

    RequestPlanner planner() {
        return planner;
    }

    private boolean isIncremental() {
        return request.mode() == PipelineMode.INCREMENTAL;
    }

    /** Tells which of the partitions outside races are fetched again. */
    Predicate<Partition> again() {
        return partition ->
                request.again()
                        || isIncremental()
                                && (partition.season() != null
                                        || LIVELY.contains(partition.endpoint()));
    }

    List<Partition> statics() {
        return planner.statics();
    }

    /** Returns the calendars, or the registers, of the seasons. */
    List<Partition> seasons(boolean calendars) {
        return ordered(planner.seasons(EndpointCategory.SEASON, years())).stream()
                .filter(partition -> partition.endpoint().equals("races") == calendars)
                .toList();
    }

    private List<Integer> years() {
        return IntStream.rangeClosed(request.from(), request.to()).boxed().toList();
    }

    private List<Partition> ordered(List<Partition> partitions) {
        if (!request.newestFirst()) {
            return partitions;
        }
        Comparator<Partition> bySeason =
                Comparator.comparing(p -> p.season() == null ? 0 : p.season());
        return partitions.stream().sorted(bySeason.reversed()).toList();
    }

    /** Returns what happened in races that were held, or the standings after them. */
    List<Partition> races(EndpointCategory category, BronzeLayer bronze, BronzeIndex index) {
        List<Partition> all = new ArrayList<>();
        SortedMap<Integer, TreeSet<Integer>> rounds = new TreeMap<>();
        for (int year : years()) {
            List<Race> held =
                    RaceCalendar.races(bronze, index, year).stream().filter(this::isOver).toList();
            if (isIncremental()) {
                all.addAll(missing(category, held, index));
            } else if (!held.isEmpty()) {
                TreeSet<Integer> numbers = new TreeSet<>();
                held.forEach(race -> numbers.add(race.round()));
                rounds.put(year, numbers);
            }
        }
        all.addAll(planner.rounds(category, rounds));
        return ordered(all).stream().filter(p -> request.wants(p.endpoint())).toList();
    }

    private boolean isOver(Race race) {
        return !race.date().isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private List<Partition> missing(EndpointCategory category, List<Race> held, BronzeIndex index) {
        List<Partition> all = new ArrayList<>();
        for (Race race : held) {
            boolean last = race.equals(held.get(held.size() - 1));
            SortedMap<Integer, List<Integer>> one = new TreeMap<>();
            one.put(race.season(), List.of(race.round()));
            for (Partition partition : planner.rounds(category, one)) {
                boolean sprint = !partition.endpoint().equals("sprint") || hasSprint(race);
                if (sprint && (last || isYoung(race) || !isCovered(partition, race, index))) {
                    all.add(partition);
                }
            }
        }
        return all;
    }

    private static boolean hasSprint(Race race) {
        return race.sprintDate() != null;
    }

    private boolean isYoung(Race race) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return !race.date().plusDays(recheckDays).isBefore(today);
    }

    /** A batch of the round, or of its whole season, that was fetched after the race. */
    private static boolean isCovered(Partition round, Race race, BronzeIndex index) {
        Instant over = race.date().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Partition season = Partition.season(round.endpoint(), race.season());
        return isAfter(index.newest(round), over) || isAfter(index.newest(season), over);
    }

    private static boolean isAfter(Optional<BronzeBatch> batch, Instant moment) {
        return batch.filter(b -> Instant.parse(b.times().finished()).isAfter(moment)).isPresent();
    }
}
