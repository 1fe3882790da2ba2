package io.tif1.core.session;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.Session;
import io.tif1.api.model.Telemetry;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A program that reads a whole synthetic race in a small heap: as streams, or all at once. */
final class StreamedRace {
    private StreamedRace() {}

    /** Prints the number of laps and of samples; the argument says how to read. */
    public static void main(String[] how) {
        try (Tif1 f1 = Tif1.builder().source(Sources.sample()).noCache().open()) {
            Session race = f1.session(2025, "Sample", "R");
            long[] count = new long[2];
            switch (how[0]) {
                case "stream" -> stream(race, count);
                case "channels" -> channels(race, count);
                case "published" -> published(race, count);
                default ->
                        race.telemetry(LapNames.refs(race.laps()))
                                .forEach(lap -> lap.toOptional().ifPresent(t -> add(count, t)));
            }
            System.out.println(count[0] + " laps, " + count[1] + " samples");
        }
    }

    private static void stream(Session race, long[] count) {
        try (Stream<Telemetry> laps = race.telemetryStream()) {
            laps.forEach(lap -> add(count, lap));
        }
    }

    private static void channels(Session race, long[] count) {
        try (Stream<Telemetry> laps = race.telemetryStream(race.laps(), "Time", "Speed")) {
            laps.forEach(lap -> add(count, lap));
        }
    }

    /** Asks for one lap after the other. */
    private static void published(Session race, long[] count) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        race.telemetryPublisher()
                .subscribe(
                        new Flow.Subscriber<>() {
                            private Flow.@Nullable Subscription subscription;

                            @Override
                            public void onSubscribe(Flow.Subscription given) {
                                subscription = given;
                                given.request(1);
                            }

                            @Override
                            public void onNext(Telemetry lap) {
                                add(count, lap);
                                Objects.requireNonNull(subscription).request(1);
                            }

                            @Override
                            public void onError(Throwable failure) {
                                done.completeExceptionally(failure);
                            }

                            @Override
                            public void onComplete() {
                                done.complete(null);
                            }
                        });
        done.join();
    }

    private static void add(long[] count, Telemetry lap) {
        count[0]++;
        count[1] += lap.size();
    }
}
