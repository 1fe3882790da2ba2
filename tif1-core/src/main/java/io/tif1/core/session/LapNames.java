package io.tif1.core.session;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.DriverNotFoundException;
import io.tif1.api.LapNotFoundException;
import io.tif1.api.model.Driver;
import io.tif1.api.model.Drivers;
import io.tif1.api.model.Lap;
import io.tif1.api.model.LapRef;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.core.fetch.Futures;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Understands how callers name drivers and laps, and explains what does not exist. */
final class LapNames {
    private final Session session;

    LapNames(Session session) {
        this.session = session;
    }

    /** Names the laps of a selection; laps without driver or number have no name. */
    static List<LapRef> refs(Laps laps) {
        return laps.stream()
                .filter(lap -> SafeNames.isDriverCode(lap.driver()) && lap.number() > 0)
                .map(lap -> new LapRef(lap.driver(), lap.number()))
                .toList();
    }

    /** Names each driver's fastest lap; of all drivers if none is named. */
    static List<LapRef> fastest(Laps laps, String... drivers) {
        Laps own = drivers.length == 0 ? laps : laps.driver(drivers);
        return refs(own.fastestPerDriver());
    }

    /** Names all laps of a driver; fails if there is no such driver. */
    CompletableFuture<List<LapRef>> allOf(Laps laps, String code) {
        List<LapRef> refs = refs(laps.driver(code));
        return refs.isEmpty()
                ? Futures.map(
                        session.driversAsync(),
                        known -> {
                            if (known.find(code).isEmpty()) {
                                throw new DriverNotFoundException(
                                        session.key(), code, known.codes());
                            }
                            return refs;
                        },
                        Runnable::run)
                : CompletableFuture.completedFuture(refs);
    }

    /** Returns a driver's code; what looks like a code costs no request. */
    CompletableFuture<String> code(String driver) {
        String upper = driver.trim().toUpperCase(Locale.ROOT);
        if (upper.length() == 3 && SafeNames.isDriverCode(upper)) {
            return CompletableFuture.completedFuture(upper);
        }
        return Futures.then(session.driversAsync(), drivers -> find(drivers, driver));
    }

    private CompletableFuture<String> find(Drivers drivers, String driver) {
        Optional<Driver> known = drivers.find(driver);
        return known.isPresent()
                ? CompletableFuture.completedFuture(known.get().code())
                : Futures.map(
                        session.lapsAsync(),
                        laps -> byNumber(laps, drivers, driver),
                        Runnable::run);
    }

    private String byNumber(Laps laps, Drivers drivers, String driver) {
        Laps own = laps.driver(driver);
        if (own.isEmpty()) {
            throw new DriverNotFoundException(session.key(), driver, drivers.codes());
        }
        return own.get(0).driver();
    }

    /** Fails with what is wrong about a lap: no such driver, no such lap, or no telemetry of it. */
    <T> CompletableFuture<T> explain(LapRef lap) {
        CompletableFuture<Drivers> drivers = session.driversAsync();
        return Futures.then(
                drivers,
                known ->
                        Futures.map(
                                session.lapsAsync(),
                                laps -> {
                                    throw reason(lap, known, laps.driver(lap.driver()));
                                },
                                Runnable::run));
    }

    private DataNotFoundException reason(LapRef lap, Drivers drivers, Laps own) {
        if (own.isEmpty() && drivers.find(lap.driver()).isEmpty()) {
            return new DriverNotFoundException(session.key(), lap.driver(), drivers.codes());
        }
        IntSummaryStatistics numbers =
                own.stream().mapToInt(Lap::number).filter(n -> n > 0).summaryStatistics();
        String exists =
                own.lap(lap.lap()).isEmpty()
                        ? numbers.getCount() == 0
                                ? "no laps exist"
                                : "laps %d to %d exist"
                                        .formatted(numbers.getMin(), numbers.getMax())
                        : "the lap exists, but the archive has no telemetry of it";
        return new LapNotFoundException(session.key(), lap.driver(), lap.lap(), exists);
    }
}
