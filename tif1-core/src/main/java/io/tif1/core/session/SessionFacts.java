package io.tif1.core.session;

import io.tif1.api.model.DeletedLap;
import io.tif1.api.model.Drivers;
import io.tif1.api.model.Lap;
import io.tif1.api.model.LapTime;
import io.tif1.api.model.Quality;
import io.tif1.api.model.Results;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionClock;
import io.tif1.api.model.SessionStatus;
import io.tif1.api.model.Timeline;
import io.tif1.api.model.TrackStatus;
import io.tif1.core.columns.CellReader;
import io.tif1.core.enrich.Clocks;
import io.tif1.core.enrich.Deletions;
import io.tif1.core.enrich.QualityRules;
import io.tif1.core.enrich.StatusTimeline;
import io.tif1.core.enrich.TrackTimeline;
import io.tif1.core.results.ResultDerivation;
import io.tif1.core.view.FrameMaker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What follows from laps and messages together: clock, statuses, deletions, results, quality. */
final class SessionFacts {
    private final Session session;
    private final SessionTables tables;
    private final OfficialChoice official;

    SessionFacts(Session session, SessionTables tables, OfficialChoice official) {
        this.session = session;
        this.tables = tables;
        this.official = official;
    }

    SessionClock clock() {
        boolean needsMessages = !isRaceLike();
        return Clocks.of(tables.laps(), needsMessages ? tables.messages() : null, isRaceLike());
    }

    Timeline<SessionStatus> statuses() {
        return StatusTimeline.of(tables.laps(), tables.messages(), clock(), isRaceLike());
    }

    Timeline<TrackStatus> trackStatuses() {
        return TrackTimeline.of(tables.laps(), tables.messages(), clock());
    }

    OptionalInt totalLaps() {
        return session.laps().stream().mapToInt(Lap::number).filter(n -> n > 0).max();
    }

    List<DeletedLap> deletedLaps() {
        CellReader known = tables.laps();
        List<Deletions.Found> found = Deletions.find(known, tables.messages());
        Set<Integer> explained =
                found.stream().map(Deletions.Found::lap).collect(Collectors.toSet());
        List<DeletedLap> deleted = new ArrayList<>();
        found.forEach(f -> deleted.add(deletion(known, f)));
        for (int row = 0; row < known.batch().rows(); row++) {
            if (Boolean.TRUE.equals(known.flag("Deleted", row)) && !explained.contains(row)) {
                deleted.add(
                        new DeletedLap(
                                known.text("Driver", row),
                                number(known, row),
                                time(known, row),
                                known.text("DeletedReason", row),
                                ""));
            }
        }
        return List.copyOf(deleted);
    }

    private DeletedLap deletion(CellReader known, Deletions.Found found) {
        int row = found.lap();
        long millis = found.notice().millis();
        String message = tables.messages().text("Message", found.notice().message());
        return new DeletedLap(
                row < 0 ? found.notice().car() : known.text("Driver", row),
                row < 0 ? 0 : number(known, row),
                millis < 0 ? null : new LapTime(millis),
                found.notice().reason(),
                message);
    }

    private static int number(CellReader laps, int row) {
        Integer number = laps.integer("LapNumber", row);
        return number == null ? 0 : number;
    }

    private static @Nullable LapTime time(CellReader laps, int row) {
        return laps.has("LapTime", row) ? new LapTime(laps.longs("LapTime").at(row)) : null;
    }

    Results results(FrameMaker frames) {
        Duration finished = isRaceLike() ? chequered() : null;
        return ResultDerivation.of(
                session.drivers(), session.laps(), frames, finished, official.find(session.key()));
    }

    Quality quality(@Nullable Drivers drivers, TelemetryChecks telemetry) {
        CellReader known = tables.loaded();
        List<Quality.Rule> rules = new ArrayList<>();
        if (known != null) {
            rules.addAll(QualityRules.check(known, drivers == null ? 0 : drivers.size()));
        }
        rules.addAll(telemetry.rules());
        return Quality.of(rules);
    }

    private @Nullable Duration chequered() {
        return statuses().entries().stream()
                .filter(change -> change.state() == SessionStatus.FINISHED)
                .map(Timeline.Change::time)
                .findFirst()
                .orElse(null);
    }

    private boolean isRaceLike() {
        return session.key().kind().isRaceLike(session.key().season());
    }
}
