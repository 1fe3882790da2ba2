package io.tif1.core.enrich;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.SessionClock;
import io.tif1.api.model.SessionStatus;
import io.tif1.api.model.Timeline;
import io.tif1.api.model.Timeline.Change;
import io.tif1.core.columns.CellReader;
import io.tif1.core.columns.ColumnData;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * When a session started, was stopped and ended, from the messages of race control: started at a
 * green light, aborted at a red flag, finished at each chequered flag, finalised when the last lap
 * ends.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class StatusTimeline {
    private StatusTimeline() {}

    /**
     * Derives the timeline.
     *
     * @param laps the laps
     * @param messages the messages of race control
     * @param clock the session's clock; without its zero nothing can be told
     * @param raceLike whether the session is a race or a sprint, which starts with lap 1
     */
    public static Timeline<SessionStatus> of(
            CellReader laps, CellReader messages, SessionClock clock, boolean raceLike) {
        List<Change<SessionStatus>> changes = new ArrayList<>();
        Duration start = clock.start();
        if (raceLike && start != null) {
            changes.add(new Change<>(start, SessionStatus.STARTED, clock.startRule()));
        }
        Duration from = raceLike && start != null ? start : Duration.ofMillis(Long.MIN_VALUE);
        for (int row = 0; row < messages.batch().rows(); row++) {
            SessionStatus status = status(messages, row);
            Instant time = messages.instant("Time", row);
            Duration at = time == null ? null : clock.sessionTime(time).orElse(null);
            if (status != null && at != null && at.compareTo(from) > 0) {
                append(changes, new Change<>(at, status, messages.text("Message", row)));
            }
        }
        lastEnd(laps).ifPresent(end -> append(changes, end));
        return new Timeline<>(changes, 1);
    }

    private static void append(List<Change<SessionStatus>> changes, Change<SessionStatus> next) {
        SessionStatus last =
                changes.isEmpty()
                        ? SessionStatus.INACTIVE
                        : changes.get(changes.size() - 1).state();
        boolean stop = next.state() == SessionStatus.ABORTED && last != SessionStatus.STARTED;
        if (last != next.state() && !stop) {
            changes.add(next);
        }
    }

    private static @Nullable SessionStatus status(CellReader messages, int row) {
        String flag = messages.text("Flag", row);
        String text = messages.text("Message", row);
        if (flag.equals("CHEQUERED")) {
            return SessionStatus.FINISHED;
        }
        if (flag.equals("RED") || text.startsWith("RED FLAG")) {
            return SessionStatus.ABORTED;
        }
        boolean restart = text.equals("STANDING START") || text.equals("ROLLING START");
        return text.startsWith("GREEN LIGHT") || restart ? SessionStatus.STARTED : null;
    }

    private static Optional<Change<SessionStatus>> lastEnd(CellReader laps) {
        ColumnData.Longs ends = laps.longs("Time");
        OptionalLong last =
                IntStream.range(0, ends.rows()).filter(ends::has).mapToLong(r -> ends.at(r)).max();
        return last.isPresent()
                ? Optional.of(
                        new Change<>(
                                Duration.ofMillis(last.getAsLong()),
                                SessionStatus.FINALISED,
                                "end of the last lap"))
                : Optional.empty();
    }
}
