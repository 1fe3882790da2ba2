package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.model.Calendar;
import io.tif1.api.model.Event;
import io.tif1.cli.run.Invocation;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tif1 schedule}: when sessions start. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "schedule",
        description = {
            "List the sessions of a season with their starts at the venue and in UTC, or those"
                    + " that",
            "are still to come. Needs no network; with --refresh, fetches the published schedule"
                    + " first."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 schedule 2025",
            "  tif1 schedule --next --tz Europe/London",
            "  tif1 schedule 2026 --remaining --format json",
            "  tif1 schedule 2025 --ical -o f1-2025.ics",
            "  tif1 schedule 2026 --refresh"
        })
public final class ScheduleCommand implements Callable<Integer> {
    /** Which sessions; one of the two at most. */
    static final class ToCome {
        @Option(names = "--next", description = "Only the event that is next, or under way.")
        private boolean next;

        @Option(names = "--remaining", description = "Only sessions that have not started.")
        private boolean remaining;
    }

    private final Invocation run;

    @Parameters(
            arity = "0..1",
            paramLabel = "SEASON",
            description = "The year; the present one unless given.")
    private @Nullable Integer season;

    @ArgGroup private ToCome toCome = new ToCome();

    @Option(
            names = "--tz",
            paramLabel = "ZONE",
            converter = ZoneConverter.class,
            description =
                    "Also show starts in a time zone, such as Europe/London, +02:00 or local.")
    private @Nullable ZoneId zone;

    @Option(names = "--ical", description = "Write an iCalendar document (RFC 5545) instead.")
    private boolean ical;

    /** Creates the command for one run. */
    public ScheduleCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        return run.withTif1(
                f1 -> {
                    refresh(f1.calendar());
                    List<Event> events = chosen(f1.calendar());
                    if (ical) {
                        run.printText(f1.calendar().iCalendar(events));
                    } else {
                        run.print(ScheduleRows.of(events, zone), ScheduleRows.LAYOUT);
                    }
                });
    }

    private void refresh(Calendar calendar) {
        if (run.options().refresh()) {
            int year = year(run.clock().instant());
            run.note("schedule of %d: %s".formatted(year, calendar.refresh(year)));
        }
    }

    private List<Event> chosen(Calendar calendar) {
        Instant now = run.clock().instant();
        if (toCome.next) {
            return List.of(next(calendar, now));
        }
        List<Event> events = calendar.events(year(now));
        return toCome.remaining ? ScheduleRows.after(events, now) : events;
    }

    private int year(Instant now) {
        return season == null ? now.atZone(run.clock().getZone()).getYear() : season;
    }

    private Event next(Calendar calendar, Instant now) {
        Integer year = season;
        return (year == null
                        ? calendar.next(now)
                        : calendar.remaining(year, now).stream().findFirst())
                .orElseThrow(
                        () ->
                                new DataNotFoundException(
                                        "no event%s is to come after %s; 'tif1 schedule SEASON'"
                                                        .formatted(
                                                                year == null ? "" : " of " + year,
                                                                now)
                                                + " lists past ones",
                                        List.of()));
    }
}
