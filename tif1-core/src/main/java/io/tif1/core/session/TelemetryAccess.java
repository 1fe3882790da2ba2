package io.tif1.core.session;

import io.tif1.api.frame.Field;
import io.tif1.api.model.AheadOption;
import io.tif1.api.model.DriverAhead;
import io.tif1.api.model.LapRef;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Loaded;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.Telemetry;
import io.tif1.api.model.Timeline;
import io.tif1.api.model.TrackStatus;
import io.tif1.core.fetch.Futures;
import io.tif1.core.telemetry.AheadFinder;
import io.tif1.core.telemetry.AheadTable;
import io.tif1.core.telemetry.CarLaps;
import io.tif1.core.view.DriverAheadView;
import io.tif1.core.view.FrameMaker;
import io.tif1.core.view.TelemetryLinks;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What telemetry and its session share: starts of laps and the search for the car ahead. */
final class TelemetryAccess implements TelemetryLinks {
    private final Session session;
    private final FrameMaker frames;
    private final LapStarts starts;
    private final HeldTables held;
    private final Function<List<LapRef>, CompletableFuture<List<Loaded<Telemetry>>>> speeds;
    private final Memo<List<CarLaps>> cars = new Memo<>();
    private volatile @Nullable AheadFinder finder;

    TelemetryAccess(
            Session session,
            FrameMaker frames,
            HeldTables held,
            Function<List<LapRef>, CompletableFuture<List<Loaded<Telemetry>>>> speeds) {
        this.session = session;
        this.speeds = speeds;
        this.frames = frames;
        this.held = held;
        this.starts = new LapStarts(session, lap -> session.telemetry(lap.driver(), lap.lap()));
    }

    @Override
    public SessionKey key() {
        return session.key();
    }

    @Override
    public FrameMaker frames() {
        return frames;
    }

    @Override
    public OptionalLong start(LapRef lap) {
        return starts.start(lap);
    }

    @Override
    public OptionalLong startDate(LapRef lap) {
        return starts.date(lap);
    }

    @Override
    public Timeline<TrackStatus> trackStatuses() {
        return session.trackStatuses();
    }

    @Override
    public AheadFinder ahead() {
        AheadFinder known = finder;
        return known != null ? known : prepare(Futures.await(cars()));
    }

    private AheadFinder prepare(List<CarLaps> laps) {
        AheadFinder known = finder;
        if (known == null) {
            known = AheadFinder.of(laps, false);
            finder = known;
            held.keep("@ahead", bytes(laps));
        }
        return known;
    }

    DriverAhead driverAhead(List<CarLaps> laps, AheadOption... options) {
        List<AheadOption> asked = Arrays.asList(options);
        AheadFinder search =
                asked.contains(AheadOption.WITHOUT_PIT_LANE)
                        ? AheadFinder.of(laps, true)
                        : prepare(laps);
        @Nullable UnaryOperator<String> codes =
                asked.contains(AheadOption.PUBLISHED_FIRST) ? codes(session.laps()) : null;
        return new DriverAheadView(AheadTable.of(laps, search, codes), frames);
    }

    /** Translates car numbers into codes; what is no number stays. */
    private static UnaryOperator<String> codes(Laps laps) {
        Map<String, String> codes = new HashMap<>();
        laps.forEach(lap -> codes.put(lap.driverNumber(), lap.driver()));
        return number -> codes.getOrDefault(number, number);
    }

    /** Loads the speeds of all laps; they are kept. */
    CompletableFuture<List<CarLaps>> cars() {
        return cars.get(() -> Futures.then(session.lapsAsync(), this::load));
    }

    private CompletableFuture<List<CarLaps>> load(Laps laps) {
        return Futures.map(
                speeds.apply(LapNames.refs(laps)),
                outcomes -> kept(AheadSearch.collect(laps, outcomes, starts.isRace())),
                Runnable::run);
    }

    private List<CarLaps> kept(List<CarLaps> laps) {
        held.keep("@cars", bytes(laps));
        return laps;
    }

    private static long bytes(List<CarLaps> laps) {
        return laps.stream().mapToLong(CarLaps::bytes).sum();
    }

    /** Keeps of a lap what the search for the car ahead needs. */
    static Telemetry speedsOf(Telemetry lap) {
        String[] wanted =
                Stream.of("Speed", "DriverAhead", "DistanceToDriverAhead")
                        .filter(name -> lap.schema().find(name).stream().anyMatch(Field::available))
                        .toArray(String[]::new);
        return lap.select(wanted);
    }
}
