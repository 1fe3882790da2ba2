package io.tif1.cdn.internal.route;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The mirrors in the order they are asked: as configured, those in poor health last. */
final class MirrorSet {
    /** How long others wait while a mirror that was paused is being tried. */
    private static final Duration TRIAL = Duration.ofMillis(200);

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
        return pause(fits).<Choice>map(Choice.Wait::new).orElse(new Choice.Nothing());
    }

    /**
     * Takes the right to ask a second mirror beside a slow one: another that is well, else the slow
     * one again; empty if that is not well either.
     */
    Optional<Choice.Use> beside(Mirror slow, Predicate<Mirror> fits) {
        List<Mirror> candidates = new ArrayList<>(mirrors);
        candidates.remove(slow);
        candidates.removeIf(fits.negate());
        candidates.add(slow);
        return candidates.stream()
                .filter(Mirror::isWell)
                .flatMap(m -> m.breaker().acquire().map(p -> new Choice.Use(m, p)).stream())
                .findFirst();
    }

    /**
     * Returns how long to wait until one of the mirrors that fit may be asked: zero if one may be
     * asked now, empty if all are paused for long.
     */
    Optional<Duration> pause(Predicate<Mirror> fits) {
        return mirrors.stream()
                .filter(fits)
                .filter(mirror -> mirror.breaker().remaining().isZero())
                .map(MirrorSet::pause)
                .min(Comparator.naturalOrder());
    }

    private static Duration pause(Mirror mirror) {
        Duration rest = mirror.health().rest();
        return rest.isZero() && mirror.breaker().isOnTrial() ? TRIAL : rest;
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

    List<Mirror> all() {
        return mirrors;
    }

    void close() {
        mirrors.forEach(mirror -> mirror.link().close());
    }
}
