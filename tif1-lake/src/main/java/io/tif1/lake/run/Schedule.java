package io.tif1.lake.run;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apiguardian.api.API;

/**
 * When what is run.
 *
 * @param name such as {@code daily}
 * @param cron the times
 * @param zone the zone of the times and black-outs
 * @param season the months in which it is run
 * @param blackouts when nothing is begun; a run that falls into one begins at its end
 * @param request makes the request for the current season
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record Schedule(
        String name,
        Cron cron,
        ZoneId zone,
        List<Month> season,
        List<Blackout> blackouts,
        IntFunction<PipelineRequest> request) {
    private static final int MOST = 4000;

    /** The months in which races are held. */
    public static final List<Month> RACING =
            List.of(Month.values()).subList(Month.MARCH.ordinal(), Month.DECEMBER.ordinal());

    /** Copies the lists. */
    public Schedule {
        season = List.copyOf(season);
        blackouts = List.copyOf(blackouts);
    }

    /**
     * The usual schedules: every day what is new, from March to November; every Monday the whole
     * season again; once a year everything again.
     *
     * @param daily the times of the first
     */
    public static List<Schedule> standard(Cron daily, ZoneId zone, List<Blackout> blackouts) {
        List<Month> always = List.of(Month.values());
        return List.of(
                new Schedule("daily", daily, zone, RACING, blackouts, PipelineRequest::incremental),
                new Schedule(
                        "weekly",
                        Cron.parse("0 4 * * MON"),
                        zone,
                        RACING,
                        blackouts,
                        year -> PipelineRequest.incremental(year).fetchingAgain()),
                new Schedule(
                        "yearly",
                        Cron.parse("0 3 2 JAN *"),
                        zone,
                        always,
                        blackouts,
                        year ->
                                PipelineRequest.backfill(PipelineRequest.FIRST_SEASON, year - 1)
                                        .fetchingAgain()));
    }

    /** Returns when it is run next after a time; empty if never. */
    public Optional<ZonedDateTime> next(ZonedDateTime after) {
        ZonedDateTime time = after.withZoneSameInstant(zone);
        for (int i = 0; i < MOST; i++) {
            Optional<ZonedDateTime> due = cron.next(time);
            if (due.isEmpty()) {
                return due;
            }
            time = due.get();
            if (season.contains(time.getMonth())) {
                return Optional.of(afterBlackouts(time)).filter(t -> t.isAfter(after));
            }
        }
        return Optional.empty();
    }

    private ZonedDateTime afterBlackouts(ZonedDateTime due) {
        ZonedDateTime time = due;
        for (int i = 0; i <= blackouts.size(); i++) {
            for (Blackout blackout : blackouts) {
                time = blackout.end(time).orElse(time);
            }
        }
        return time;
    }
}
