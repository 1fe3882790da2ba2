package io.tif1.core.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.model.Loaded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {

    private static final List<Integer> ITEMS = IntStream.range(0, 500).boxed().toList();

    @Test
    void givesOutcomesInTheOrderAskedFor() {
        Executor pool = ForkJoinPool.commonPool();

        List<Loaded<Integer>> outcomes =
                Batch.run(
                                ITEMS,
                                i -> CompletableFuture.supplyAsync(() -> i * 2, pool),
                                8,
                                done -> {})
                        .join();

        assertThat(outcomes)
                .extracting(Loaded::value)
                .isEqualTo(ITEMS.stream().map(i -> i * 2).toList());
    }

    @Test
    void neverHasMoreThanTheWidthUnderWay() {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        Batch.run(
                        ITEMS,
                        i ->
                                CompletableFuture.supplyAsync(
                                        () -> {
                                            most.accumulateAndGet(
                                                    running.incrementAndGet(), Math::max);
                                            running.decrementAndGet();
                                            return i;
                                        }),
                        3,
                        done -> {})
                .join();

        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void aFailureIsAValueOfItsOwnItem() {
        List<Loaded<Integer>> outcomes =
                Batch.run(
                                List.of(1, 2, 3),
                                i ->
                                        i == 2
                                                ? CompletableFuture.failedFuture(
                                                        new IllegalStateException("two"))
                                                : CompletableFuture.completedFuture(i),
                                2,
                                done -> {})
                        .join();

        assertThat(outcomes).extracting(Loaded::isPresent).containsExactly(true, false, true);
        assertThat(outcomes.get(1).failure()).hasMessage("two");
    }

    @Test
    void tellsProgressOncePerItem() {
        List<Integer> seen = Collections.synchronizedList(new ArrayList<>());

        Batch.run(ITEMS, CompletableFuture::completedFuture, 4, seen::add).join();

        assertThat(seen).isEqualTo(IntStream.rangeClosed(1, ITEMS.size()).boxed().toList());
    }

    @Test
    void cancellingCancelsWhatIsUnderWayAndStartsNothingMore() {
        List<CompletableFuture<Integer>> started = new ArrayList<>();

        CompletableFuture<List<Loaded<Integer>>> all =
                Batch.run(
                        ITEMS,
                        i -> {
                            CompletableFuture<Integer> never = new CompletableFuture<>();
                            started.add(never);
                            return never;
                        },
                        5,
                        done -> {});
        all.cancel(true);

        assertThat(started).hasSize(5).allMatch(CompletableFuture::isCancelled);
    }

    @Test
    void nothingToDoIsDoneAtOnce() {
        assertThat(Batch.run(List.<Integer>of(), i -> new CompletableFuture<>(), 5, d -> {}))
                .isCompletedWithValue(List.of());
    }
}
