package io.tif1.core.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SingleFlightTest {

    private final SingleFlight<String, String> flights = new SingleFlight<>();

    @Test
    void callersOfOneKeyShareOnePieceOfWork() {
        AtomicInteger started = new AtomicInteger();
        CompletableFuture<String> work = new CompletableFuture<>();

        List<CompletableFuture<String>> seats =
                IntStream.range(0, 10)
                        .mapToObj(
                                i ->
                                        flights.join(
                                                "k",
                                                () -> {
                                                    started.incrementAndGet();
                                                    return work;
                                                }))
                        .toList();
        work.complete("v");

        assertThat(started).hasValue(1);
        assertThat(seats).allMatch(seat -> seat.join().equals("v"));
        assertThat(flights.size()).isZero();
    }

    @Test
    void cancellingOneSeatLeavesTheOthersAlone() {
        CompletableFuture<String> work = new CompletableFuture<>();
        CompletableFuture<String> first = flights.join("k", () -> work);
        CompletableFuture<String> second = flights.join("k", () -> work);

        first.cancel(true);
        work.complete("v");

        assertThat(second.join()).isEqualTo("v");
    }

    @Test
    void cancellingTheLastSeatCancelsTheWork() {
        CompletableFuture<String> work = new CompletableFuture<>();
        CompletableFuture<String> first = flights.join("k", () -> work);
        CompletableFuture<String> second = flights.join("k", () -> work);

        first.cancel(true);
        second.cancel(true);

        assertThat(work).isCancelled();
        assertThat(flights.size()).isZero();
    }

    @Test
    void startsAnewAfterTheWorkIsDone() {
        AtomicInteger started = new AtomicInteger();

        flights.join("k", () -> CompletableFuture.completedFuture("v" + started.incrementAndGet()));
        CompletableFuture<String> again =
                flights.join(
                        "k",
                        () -> CompletableFuture.completedFuture("v" + started.incrementAndGet()));

        assertThat(again.join()).isEqualTo("v2");
    }

    @Test
    void aFailureReachesEverySeatUnwrapped() {
        CompletableFuture<String> work = new CompletableFuture<>();
        CompletableFuture<String> seat = flights.join("k", () -> work);

        work.completeExceptionally(new IllegalStateException("broken"));

        assertThat(seat.handle((value, failure) -> failure).join())
                .isInstanceOf(IllegalStateException.class);
    }
}
