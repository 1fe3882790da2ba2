package io.tif1.core.session;

import io.tif1.api.model.AheadOption;
import io.tif1.api.model.DriverAhead;
import io.tif1.api.model.LapRef;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.Telemetry;
import io.tif1.api.model.Timeline;
import io.tif1.api.model.TrackStatus;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.telemetry.AheadFinder;
import io.tif1.core.telemetry.AheadTable;
import io.tif1.core.telemetry.CarLaps;
import io.tif1.core.view.DriverAheadView;
import io.tif1.core.view.FrameMaker;
import io.tif1.core.view.TelemetryLinks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What telemetry and its session share: starts of laps and the search for the car ahead. */
final class TelemetryAccess implements TelemetryLinks {
    private final Session session;
    private final FrameMaker frames;
    private final LapStarts starts;
    private volatile @Nullable List<CarLaps> cars;
    private volatile @Nullable AheadFinder finder;

    TelemetryAccess(Session session, FrameMaker frames) {
        this.session = session;
        this.frames = frames;
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
        if (known == null) {
            known = AheadFinder.of(cars(), false);
            finder = known;
        }
        return known;
    }

    DriverAhead driverAhead(AheadOption... options) {
        boolean withoutPits = Arrays.asList(options).contains(AheadOption.WITHOUT_PIT_LANE);
        AheadFinder search = withoutPits ? AheadFinder.of(cars(), true) : ahead();
        return new DriverAheadView(AheadTable.of(cars(), search), frames);
    }

    private List<CarLaps> cars() {
        List<CarLaps> known = cars;
        if (known == null) {
            known = collect(session.laps());
            cars = known;
        }
        return known;
    }

    private List<CarLaps> collect(Laps laps) {
        List<Map.Entry<LapRef, ColumnBatch>> all = new ArrayList<>();
        try (Stream<Telemetry> stream = session.telemetryStream(laps, "Speed")) {
            stream.forEach(t -> all.add(TelemetryLoader.batch(t)));
        }
        return AheadSearch.collect(laps, all, starts.isRace());
    }
}
