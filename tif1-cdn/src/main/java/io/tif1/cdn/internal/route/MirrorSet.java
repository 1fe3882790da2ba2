package io.tif1.cdn.internal.route;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The mirrors in the order they are asked: as configured, those in poor health last. */
final class MirrorSet {
    private final List<Mirror> mirrors;

    MirrorSet(List<Mirror> mirrors) {
        this.mirrors = List.copyOf(mirrors);
    }

    /** Chooses among the mirrors that fit, and takes the right to ask the chosen one. */
    Choice choose(Predicate<Mirror> fits) {
        for (Mirror mirror : ordered(fits)) {
            if (mirror.health().rest().isZero()) {
                Optional<Breaker.Permit> permit = mirror.breaker().acquire();
                if (permit.isPresent()) {
                    return new Choice.Use(mirror, permit.get());
                }
            }
        }
        return shortestRest(fits).<Choice>map(Choice.Wait::new).orElse(new Choice.Nothing());
    }

    /** Returns the shortest wish to be left alone among the mirrors that fit, or empty. */
    private Optional<Duration> shortestRest(Predicate<Mirror> fits) {
        return mirrors.stream()
                .filter(fits)
                .filter(mirror -> mirror.breaker().remaining().isZero())
                .map(mirror -> mirror.health().rest())
                .filter(rest -> !rest.isZero())
                .min(Comparator.naturalOrder());
    }

    /** Returns how long all mirrors that fit wish to be left alone; empty if one does not. */
    Optional<Duration> commonRest(Predicate<Mirror> fits) {
        boolean oneIsReady =
                mirrors.stream()
                        .filter(fits)
                        .filter(mirror -> mirror.breaker().remaining().isZero())
                        .anyMatch(mirror -> mirror.health().rest().isZero());
        return oneIsReady ? Optional.empty() : shortestRest(fits);
    }

    /** Returns when the first of the paused mirrors may be asked again. */
    Duration shortestPause() {
        return mirrors.stream()
                .map(mirror -> mirror.breaker().remaining())
                .min(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private List<Mirror> ordered(Predicate<Mirror> fits) {
        return mirrors.stream()
                .filter(fits)
                .sorted(Comparator.comparing(mirror -> mirror.health().isDemoted()))
                .toList();
    }

    boolean anyFits(Predicate<Mirror> fits) {
        return mirrors.stream().anyMatch(fits);
    }

    String names() {
        return mirrors.stream().map(Mirror::name).collect(Collectors.joining(", "));
    }

    void close() {
        mirrors.forEach(mirror -> mirror.link().close());
    }
}
