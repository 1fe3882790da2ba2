package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * One session of a race weekend: every accessor loads what it names and nothing else.
 *
 * <p>Thread-safe. What was loaded is kept, so that a second call returns the same object. All
 * loading methods fail with {@code DataNotFoundException} if the archive has no such data, with
 * {@code NetworkException} if no source could be reached, and with {@code InvalidDataException} if
 * what came cannot be read; a later call tries again. Each has a twin that returns a {@code
 * CompletableFuture}; cancelling that future, or interrupting the blocking call, ends the requests.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public interface Session {
    /** Returns which session this is. */
    SessionKey key();

    /** Loads the drivers. */
    Drivers drivers();

    /** Loads the laps of all drivers. */
    Laps laps();

    /** Loads the weather. */
    Weather weather();

    /** Loads the messages of race control. */
    RaceControl raceControl();

    /** Loads the circuit's corners. */
    CircuitInfo circuit();

    /**
     * Derives the results from what the archive has, without penalties; loads drivers and laps, and
     * for qualifying the messages of race control if the laps need them.
     */
    Results results();

    /** Derives how session time and the clock on the wall belong together; loads the laps. */
    SessionClock clock();

    /** Derives when the session started, was stopped and ended; loads laps and messages. */
    Timeline<SessionStatus> statuses();

    /** Derives the status of the track over time; loads laps and messages. */
    Timeline<TrackStatus> trackStatuses();

    /** Returns the highest lap number, a lower bound of the race's length; loads the laps. */
    OptionalInt totalLaps();

    /** Lists the laps whose times were deleted, from laps and messages; loads both. */
    List<DeletedLap> deletedLaps();

    /**
     * Loads several things at once, in parallel; what fails is in the report and stops nothing.
     *
     * @return the report after loading
     */
    SessionReport load(LoadOptions options);

    /** Checks what is loaded so far against rules of consistency; loads nothing. */
    Quality quality();

    /**
     * Loads the telemetry of one lap.
     *
     * <p>Fails with {@code DriverNotFoundException} or {@code LapNotFoundException} if there is no
     * such driver or lap; the latter names the laps there are.
     *
     * @param driver the driver's code or number, ignoring case
     * @param lap the lap number, counted from 1
     */
    Telemetry telemetry(String driver, int lap);

    /**
     * Loads the telemetry of each driver's fastest lap in one bounded parallel fetch.
     *
     * @param drivers codes or numbers; none for all drivers
     * @return by driver code, the fastest first; drivers without a lap or a file are absent, and
     *     the report says why
     */
    Map<String, Telemetry> fastestLapTelemetry(String... drivers);

    /**
     * Loads the telemetry of many laps in one bounded parallel fetch.
     *
     * @return one outcome for each lap, in the order asked for
     */
    List<Loaded<Telemetry>> telemetry(List<LapRef> laps);

    /**
     * Streams the telemetry of all laps in bounded memory, in the order of the laps; laps without a
     * file are left out, and the report says why. Close the stream to end the requests.
     */
    Stream<Telemetry> telemetryStream();

    /**
     * Streams some laps and some channels in bounded memory: drivers, laps and channels in one
     * call.
     *
     * @param laps a selection of this session's laps
     * @param channels the columns to keep as {@link Telemetry#select} does; none for all
     */
    Stream<Telemetry> telemetryStream(Laps laps, String... channels);

    /**
     * Publishes the telemetry of all laps in order, loading no more than a few laps beyond what a
     * subscriber asked for. Each subscription loads on its own; cancelling it ends the requests.
     */
    Flow.Publisher<Telemetry> telemetryPublisher();

    /**
     * Loads the telemetry of all laps of a driver, in order; laps without a file are left out, and
     * the report says why.
     *
     * @param driver the driver's code or number, ignoring case
     */
    List<Telemetry> telemetry(String driver);

    /**
     * Finds the car ahead for every sample of the session. Loads all telemetry once and keeps the
     * times and distances of all cars.
     */
    DriverAhead driverAhead(AheadOption... options);

    /** Twin of {@link #drivers()}. */
    CompletableFuture<Drivers> driversAsync();

    /** Twin of {@link #laps()}. */
    CompletableFuture<Laps> lapsAsync();

    /** Twin of {@link #weather()}. */
    CompletableFuture<Weather> weatherAsync();

    /** Twin of {@link #raceControl()}. */
    CompletableFuture<RaceControl> raceControlAsync();

    /** Twin of {@link #circuit()}. */
    CompletableFuture<CircuitInfo> circuitAsync();

    /** Twin of {@link #telemetry(String, int)}. */
    CompletableFuture<Telemetry> telemetryAsync(String driver, int lap);

    /** Twin of {@link #telemetry(List)}. */
    CompletableFuture<List<Loaded<Telemetry>>> telemetryAsync(List<LapRef> laps);

    /** Twin of {@link #telemetry(String)}. */
    CompletableFuture<List<Telemetry>> telemetryAsync(String driver);

    /** Twin of {@link #fastestLapTelemetry}. */
    CompletableFuture<Map<String, Telemetry>> fastestLapTelemetryAsync(String... drivers);

    /** Twin of {@link #driverAhead}. */
    CompletableFuture<DriverAhead> driverAheadAsync(AheadOption... options);

    /** Twin of {@link #results()}. */
    CompletableFuture<Results> resultsAsync();

    /** Twin of {@link #load}. */
    CompletableFuture<SessionReport> loadAsync(LoadOptions options);

    /** Returns what was loaded so far, from where, and what is missing; loads nothing. */
    SessionReport report();
}
