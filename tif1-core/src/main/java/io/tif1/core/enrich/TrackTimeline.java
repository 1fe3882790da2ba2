package io.tif1.core.enrich;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.SessionClock;
import io.tif1.api.model.Timeline;
import io.tif1.api.model.Timeline.Change;
import io.tif1.api.model.TrackStatus;
import io.tif1.core.columns.CellReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The status of the track over time, from the messages of race control, and how well it agrees with
 * the statuses of the laps.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class TrackTimeline {
    private static final long SLACK = 5_000;

    private final List<Change<TrackStatus>> changes = new ArrayList<>();
    private final Set<Integer> yellow = new TreeSet<>();
    private TrackStatus state = TrackStatus.CLEAR;

    private TrackTimeline() {}

    /** Derives the timeline; without the clock's zero it is empty. */
    public static Timeline<TrackStatus> of(
            CellReader laps, CellReader messages, SessionClock clock) {
        TrackTimeline timeline = new TrackTimeline();
        clock.t0().ifPresent(t0 -> timeline.read(messages, t0));
        return new Timeline<>(timeline.changes, timeline.agreement(laps));
    }

    private void read(CellReader messages, Instant t0) {
        changes.add(new Change<>(Duration.ZERO, TrackStatus.CLEAR, "before the first message"));
        for (int row = 0; row < messages.batch().rows(); row++) {
            Instant time = messages.instant("Time", row);
            if (time != null) {
                TrackStatus next = next(messages, row);
                if (next != state) {
                    state = next;
                    changes.add(
                            new Change<>(
                                    Duration.between(t0, time),
                                    next,
                                    messages.text("Message", row)));
                }
            }
        }
    }

    private TrackStatus next(CellReader messages, int row) {
        String text = messages.text("Message", row);
        String flag = messages.text("Flag", row);
        if (text.startsWith("RED FLAG") || flag.equals("RED")) {
            return TrackStatus.RED;
        }
        if (text.contains("VIRTUAL SAFETY CAR") || text.startsWith("VSC")) {
            return text.contains("ENDING")
                    ? TrackStatus.VIRTUAL_SAFETY_CAR_ENDING
                    : text.contains("DEPLOYED") ? TrackStatus.VIRTUAL_SAFETY_CAR : state;
        }
        if (messages.text("Category", row).equals("SafetyCar")) {
            return messages.text("Status", row).equals("DEPLOYED") ? TrackStatus.SAFETY_CAR : state;
        }
        return flagged(flag, messages.text("Scope", row), messages.integer("Sector", row));
    }

    private TrackStatus flagged(String flag, String scope, @Nullable Integer sector) {
        int place = sector == null ? 0 : sector;
        if (flag.endsWith("YELLOW")) {
            yellow.add(place);
            return state == TrackStatus.CLEAR ? TrackStatus.YELLOW : state;
        }
        boolean whole = scope.equals("Track") && (flag.equals("CLEAR") || flag.equals("GREEN"));
        if (whole) {
            yellow.clear();
            return TrackStatus.CLEAR;
        }
        if (flag.equals("CLEAR")) {
            yellow.remove(place);
            return state == TrackStatus.YELLOW && yellow.isEmpty() ? TrackStatus.CLEAR : state;
        }
        return state;
    }

    private double agreement(CellReader laps) {
        long checked = 0;
        long agreed = 0;
        for (int row = 0; row < laps.batch().rows(); row++) {
            boolean known =
                    laps.has("TrackStatus", row)
                            && laps.has("LapStartTime", row)
                            && laps.has("Time", row);
            if (known) {
                checked++;
                agreed += agrees(laps, row) ? 1 : 0;
            }
        }
        return checked == 0 ? 1 : (double) agreed / checked;
    }

    private boolean agrees(CellReader laps, int row) {
        long from = laps.longs("LapStartTime").at(row) - SLACK;
        long to = laps.longs("Time").at(row) + SLACK;
        return TrackStatus.parse(laps.text("TrackStatus", row)).stream()
                .allMatch(status -> inForce(status, from, to));
    }

    private boolean inForce(TrackStatus status, long from, long to) {
        for (int i = 0; i < changes.size(); i++) {
            long begin = changes.get(i).time().toMillis();
            long end =
                    i + 1 < changes.size() ? changes.get(i + 1).time().toMillis() : Long.MAX_VALUE;
            if (changes.get(i).state() == status && begin <= to && end >= from) {
                return true;
            }
        }
        return false;
    }
}
