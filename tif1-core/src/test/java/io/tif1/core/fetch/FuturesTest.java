package io.tif1.core.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.tif1.api.NetworkException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class FuturesTest {

    @Test
    void cancellingTheEndOfAChainCancelsWhatIsRunning() {
        CompletableFuture<String> first = new CompletableFuture<>();
        CompletableFuture<String> chain =
                Futures.map(
                        Futures.then(first, CompletableFuture::completedFuture),
                        text -> text + "!",
                        Runnable::run);

        chain.cancel(true);

        assertThat(first).isCancelled();
    }

    @Test
    void cancellingReachesTheSecondStepOnceTheFirstIsDone() {
        CompletableFuture<String> second = new CompletableFuture<>();
        CompletableFuture<String> chain =
                Futures.then(CompletableFuture.completedFuture("a"), value -> second);

        chain.cancel(true);

        assertThat(second).isCancelled();
    }

    @Test
    void theFallbackSeesTheBareFailure() {
        CompletableFuture<String> failed =
                CompletableFuture.<String>failedFuture(new IllegalStateException("x"))
                        .thenApply(text -> text);

        CompletableFuture<String> rescued =
                Futures.orElse(
                        failed, failure -> CompletableFuture.completedFuture(failure.getMessage()));

        assertThat(rescued.join()).isEqualTo("x");
    }

    @Test
    void waitingThrowsTheFailureItself() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                Futures.await(
                                        CompletableFuture.failedFuture(
                                                new IllegalStateException("x"))));
    }

    @Test
    void interruptingTheWaiterCancelsTheFuture() {
        CompletableFuture<String> never = new CompletableFuture<>();
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(NetworkException.class)
                .isThrownBy(() -> Futures.await(never))
                .matches(e -> e.kind() == NetworkException.Kind.CANCELLED);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(never).isCancelled();
    }
}
