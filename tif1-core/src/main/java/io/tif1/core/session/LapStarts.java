package io.tif1.core.session;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.model.Channel;
import io.tif1.api.model.Lap;
import io.tif1.api.model.LapRef;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.api.model.Telemetry;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * When laps started, in session time.
 *
 * <p>Where laps have no start, as in the archive's oldest form, those of a race follow from the
 * laps before: the race starts at 0 for all, and each lap starts where the one before ends. A lap
 * lasts as long as it was timed; the first one, which is timed from another moment than the start,
 * and laps without a time last as long as their telemetry.
 */
final class LapStarts {
    private final Session session;
    private final Function<LapRef, Telemetry> telemetry;

    LapStarts(Session session, Function<LapRef, Telemetry> telemetry) {
        this.session = session;
        this.telemetry = telemetry;
    }

    /** Returns the start in milliseconds; empty if nothing tells. */
    OptionalLong start(LapRef ref) {
        Laps own = session.laps().driver(ref.driver());
        Optional<Lap> lap = own.lap(ref.lap()).stream().findFirst();
        if (lap.isEmpty() || lap.get().startTime().isPresent()) {
            return lap.flatMap(Lap::startTime).stream().mapToLong(t -> t.toMillis()).findFirst();
        }
        return isRace() ? accumulated(own, ref.lap()) : OptionalLong.empty();
    }

    boolean isRace() {
        return session.key().kind().isRaceLike(session.key().season());
    }

    private OptionalLong accumulated(Laps own, int number) {
        long start = 0;
        for (int before = 1; before < number; before++) {
            Optional<Lap> lap = own.lap(before).stream().findFirst();
            OptionalLong duration = lap.isEmpty() ? OptionalLong.empty() : duration(lap.get());
            if (duration.isEmpty()) {
                return OptionalLong.empty();
            }
            start += duration.getAsLong();
        }
        return OptionalLong.of(start);
    }

    private OptionalLong duration(Lap lap) {
        if (lap.number() > 1 && lap.hasTime()) {
            return OptionalLong.of(lap.time().millis());
        }
        try {
            Telemetry samples = telemetry.apply(new LapRef(lap.driver(), lap.number()));
            return lasting(lap, samples.time());
        } catch (DataNotFoundException e) {
            return timed(lap); // the lap has no telemetry
        }
    }

    private static OptionalLong lasting(Lap lap, Channel time) {
        double last = time.max();
        return Double.isNaN(last) ? timed(lap) : OptionalLong.of(Math.round(last * 1000));
    }

    private static OptionalLong timed(Lap lap) {
        return lap.hasTime() ? OptionalLong.of(lap.time().millis()) : OptionalLong.empty();
    }

    /** Returns the date of a start in milliseconds since 1970; empty if nothing tells. */
    OptionalLong date(LapRef ref) {
        Optional<Instant> published =
                session.laps().driver(ref.driver()).lap(ref.lap()).stream()
                        .findFirst()
                        .flatMap(Lap::startDate);
        if (published.isPresent()) {
            return OptionalLong.of(published.get().toEpochMilli());
        }
        Optional<Instant> zero = session.clock().t0();
        OptionalLong start = zero.isEmpty() ? OptionalLong.empty() : start(ref);
        return start.isEmpty()
                ? start
                : OptionalLong.of(zero.orElseThrow().toEpochMilli() + start.getAsLong());
    }
}
