package io.tif1.ergast;

import io.tif1.api.Attempt;
import io.tif1.api.InvalidDataException;
import io.tif1.api.NetworkException;
import io.tif1.api.Tif1Exception;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Gets one page, again and again if need be, within the rate budget. */
final class PageFetcher {
    private final HttpClient http;
    private final ErgastOptions options;
    private final RateBudget budget;
    private final Backoff backoff = new Backoff();
    private final AtomicInteger turn = new AtomicInteger();
    private final List<RequestListener> listeners = new CopyOnWriteArrayList<>();

    PageFetcher(HttpClient http, ErgastOptions options, RateBudget budget) {
        this.http = http;
        this.options = options;
        this.budget = budget;
    }

    Page fetch(Partition partition, int number, int offset) {
        URI uri = address(partition, offset);
        List<Attempt> attempts = new ArrayList<>();
        while (true) {
            Try result = attempt(partition, number, uri);
            tell(partition, number, result);
            if (result.page() != null) {
                return result.page();
            }
            attempts.add(result.failure(uri));
            if (!result.mayRepeat() || attempts.size() > options.retries()) {
                throw failure(partition, result, attempts);
            }
            waitBefore(partition, attempts.size(), result.retryAfter());
        }
    }

    List<RequestListener> listeners() {
        return listeners;
    }

    private void tell(Partition partition, int number, Try result) {
        Exception cause = result.cause();
        String problem = result.page() != null ? "" : "status " + result.status();
        String text = cause == null ? problem : String.valueOf(cause);
        listeners.forEach(
                l -> l.request(partition, number, result.status(), result.duration(), text));
    }

    private URI address(Partition partition, int offset) {
        String path = options.endpoints().get(partition.endpoint()).path(partition);
        return URI.create(
                options.baseUrl()
                        + path
                        + "?limit="
                        + ErgastClient.PAGE_ROWS
                        + "&offset="
                        + offset);
    }

    private Try attempt(Partition partition, int number, URI uri) {
        long start = System.nanoTime();
        try {
            budget.acquire();
            start = System.nanoTime();
            Instant asked = options.clock().instant();
            HttpResponse<byte[]> answer =
                    http.send(request(uri), HttpResponse.BodyHandlers.ofByteArray());
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            return AnswerCheck.of(answer, took, options.clock().instant())
                    .toTry(partition, number, uri, asked);
        } catch (HttpTimeoutException e) {
            return Try.failed(NetworkException.Kind.TIMEOUT, e, since(start));
        } catch (IOException e) {
            return Try.failed(NetworkException.Kind.CONNECTION, e, since(start));
        } catch (InterruptedException e) {
            throw interrupted(partition, e);
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private HttpRequest request(URI uri) {
        List<String> names = options.identification();
        String name = names.get(Math.floorMod(turn.getAndIncrement(), names.size()));
        return HttpRequest.newBuilder(uri)
                .timeout(options.timeout())
                .header("User-Agent", name)
                .header("Accept", "application/json")
                .build();
    }

    private void waitBefore(Partition partition, int attempt, @Nullable Duration asked) {
        try {
            options.pause().pause(asked == null ? backoff.before(attempt) : asked);
        } catch (InterruptedException e) {
            throw interrupted(partition, e);
        }
    }

    private static NetworkException interrupted(Partition partition, InterruptedException e) {
        Thread.currentThread().interrupt();
        return new NetworkException(
                NetworkException.Kind.CANCELLED,
                "interrupted while fetching " + partition,
                List.of(),
                e);
    }

    private static Tif1Exception failure(Partition partition, Try last, List<Attempt> attempts) {
        if (last.cause() instanceof InvalidDataException invalid) {
            return invalid;
        }
        return new NetworkException(
                last.kind(),
                "cannot fetch "
                        + partition
                        + " after "
                        + attempts.size()
                        + " attempts; the last: "
                        + attempts.get(attempts.size() - 1),
                attempts,
                last.cause());
    }
}
