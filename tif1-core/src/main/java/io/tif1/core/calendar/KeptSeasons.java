package io.tif1.core.calendar;

import io.tif1.api.model.CalendarOrigin;
import io.tif1.core.config.AtomicWrite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Seasons that were fetched, as files that outlive the process; one that is damaged is no more. */
final class KeptSeasons {
    private static final String MARK = "# tif1 calendar 1|";
    private static final long MOST_BYTES = 1 << 20;

    private final @Nullable Path folder;

    /** Creates a shelf; null keeps nothing. */
    KeptSeasons(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Returns a season that was kept, unless the packaged one is newer. */
    Optional<KnownSeason> read(int season) {
        if (folder == null) {
            return Optional.empty();
        }
        Path file = file(folder, season);
        try {
            return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES
                    ? parse(season, Files.readString(file))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) { // whatever it holds, the packaged one is there
            Warnings.say("the schedule of %d kept in %s cannot be used".formatted(season, file), e);
            return Optional.empty();
        }
    }

    private static Optional<KnownSeason> parse(int season, String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).startsWith(MARK)) {
            throw new DateTimeException("it does not start with " + MARK);
        }
        String[] head = lines.get(0).substring(MARK.length()).split("\\|", 2);
        Instant fetched = Instant.parse(head[0]);
        if (fetched.isBefore(ICalendar.REVISED)) {
            return Optional.empty();
        }
        List<EventLine> events = new ArrayList<>();
        lines.stream().skip(1).map(EventLine::parse).forEach(events::add);
        events.forEach(line -> line.event(season)); // fails now rather than when it is asked for
        CalendarOrigin origin = new CalendarOrigin(CalendarOrigin.Kind.KEPT, head[1], fetched);
        return Optional.of(KnownSeason.of(season, events, origin));
    }

    /** Keeps a season; that it could not be kept is logged. */
    void write(int season, List<EventLine> events, CalendarOrigin origin) {
        if (folder == null) {
            return;
        }
        StringBuilder text = new StringBuilder(MARK);
        text.append(origin.fetched()).append('|').append(origin.source()).append('\n');
        events.forEach(line -> text.append(line.written()).append('\n'));
        Path file = file(folder, season);
        try {
            new AtomicWrite(file).write(text.toString());
        } catch (IOException e) {
            Warnings.say("the schedule of %d cannot be kept in %s".formatted(season, file), e);
        }
    }

    private static Path file(Path folder, int season) {
        return folder.resolve(season + ".txt");
    }
}
