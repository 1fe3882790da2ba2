package io.tif1.cdn.internal.route;

import io.tif1.api.Attempt;
import io.tif1.api.DataLocation;
import io.tif1.api.InvalidDataException;
import io.tif1.api.NetworkException;
import io.tif1.api.NetworkException.Kind;
import io.tif1.api.ResourceNotFoundException;
import io.tif1.api.Tif1Exception;
import io.tif1.api.spi.Resource;
import io.tif1.cdn.internal.http.Refusal;
import io.tif1.cdn.internal.route.Outcome.Failure;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Words the ways in which a fetch fails. */
final class Endings {
    private Endings() {}

    static Tif1Exception missing(Resource resource, List<Attempt> attempts) {
        String where =
                attempts.stream()
                        .filter(attempt -> attempt.status() == 404 || attempt.status() == 410)
                        .map(Attempt::source)
                        .distinct()
                        .collect(Collectors.joining(" and "));
        return new ResourceNotFoundException(resource.toString(), where.isEmpty() ? "cdn" : where);
    }

    static Tif1Exception failed(
            Resource resource, List<Attempt> attempts, Failure last, String why) {
        if (last.unusable()) {
            String reason = last.reason() + sources(attempts);
            return new InvalidDataException(
                    reason, DataLocation.of(resource.toString()), last.cause());
        }
        String message =
                "cannot fetch %s: %s after %s%s; %s"
                        .formatted(
                                resource,
                                last.status() == 0
                                        ? last.reason()
                                        : "status " + last.status() + ", " + last.reason(),
                                tries(attempts),
                                why,
                                advice(last));
        return new NetworkException(last.kind(), message, attempts, last.cause());
    }

    static Tif1Exception late(Resource resource, List<Attempt> attempts, Duration deadline) {
        String message =
                "cannot fetch %s: not done within %s, after %s; try again, or raise the setting deadline"
                        .formatted(resource, Texts.of(deadline), tries(attempts));
        return new NetworkException(Kind.TIMEOUT, message, attempts, null);
    }

    static Tif1Exception paused(Resource resource, String mirrors, Duration pause) {
        String message =
                ("cannot fetch %s: %s failed repeatedly and is left alone for another %s;"
                                + " try again then, or work from a local copy")
                        .formatted(resource, mirrors, Texts.of(pause));
        return new NetworkException(Kind.PAUSED, message, List.of(), null);
    }

    static Tif1Exception closed(Resource resource) {
        String message = "cannot fetch %s: the source was closed".formatted(resource);
        return new NetworkException(Kind.CANCELLED, message, List.of(), null);
    }

    private static String tries(List<Attempt> attempts) {
        String word = attempts.size() == 1 ? "1 try" : attempts.size() + " tries";
        return word + sources(attempts);
    }

    private static String sources(List<Attempt> attempts) {
        String names =
                attempts.stream().map(Attempt::source).distinct().collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : " (" + names + ")";
    }

    private static String advice(Failure last) {
        if (last.status() == 401 || last.status() == 403) {
            return "use a mirror of your own (setting mirror) or a local copy";
        }
        return switch (last.kind()) {
            case TIMEOUT -> "try again, or raise the setting timeout";
            case CONNECTION ->
                    Refusal.in(last.cause())
                            .map(Refusal::advice)
                            .orElse(
                                    "check network and proxy, or work from the cache or a local"
                                            + " copy");
            default -> "try again later, or use another mirror (setting mirror)";
        };
    }
}
