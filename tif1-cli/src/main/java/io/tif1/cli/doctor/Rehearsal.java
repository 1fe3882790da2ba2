package io.tif1.cli.doctor;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Tif1;
import io.tif1.api.Tif1Exception;
import io.tif1.api.model.Health;
import io.tif1.api.model.HealthThresholds;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * Loads a small table the way an application would, and then as its next start would: with caches
 * as they were left. Judges both as {@code Tif1Metrics.health()} does.
 */
@API(status = INTERNAL, since = "1.0")
public final class Rehearsal {
    private static final HealthThresholds FROM_ONE = HealthThresholds.STANDARD.from(1);

    /** Opens tif1 anew with the settings of this run, and closes it. */
    @FunctionalInterface
    public interface Opening {
        /** Runs a task with it. */
        void run(Task task) throws IOException;
    }

    /** What is done with it. */
    @FunctionalInterface
    public interface Task {
        /** Does it. */
        void run(Tif1 f1) throws IOException;
    }

    private final Checkup checkup;
    private final Opening opening;

    /** Adds to a checkup. */
    public Rehearsal(Checkup checkup, Opening opening) {
        this.checkup = checkup;
        this.opening = opening;
    }

    /** Loads the drivers of a session twice, if there is any. */
    public void check(Optional<SessionKey> session) throws IOException {
        if (session.isEmpty()) {
            checkup.add(
                    "first load", "drivers", Verdict.SKIPPED, "no session is known to be there");
            return;
        }
        Optional<Health> first = load("first load", session.get());
        if (first.isPresent()) {
            add("first load", first.get().of(Health.Subject.SUCCESS_RATE));
            add("first load", first.get().of(Health.Subject.SLOWEST_QUERY));
            load("next start", session.get())
                    .ifPresent(next -> next.checks().forEach(check -> add("next start", check)));
        }
    }

    private Optional<Health> load(String topic, SessionKey session) throws IOException {
        List<Health> health = new ArrayList<>();
        try {
            opening.run(
                    f1 -> {
                        checkup.fact(topic, "drivers", drivers(f1.session(session)));
                        health.add(f1.metrics().health(FROM_ONE));
                    });
        } catch (Tif1Exception e) {
            checkup.fail(topic, "drivers", String.valueOf(e.getMessage()));
        }
        return health.stream().findFirst();
    }

    private static String drivers(Session session) {
        int drivers = session.drivers().size();
        String origins =
                session.report().items().stream()
                        .filter(item -> !item.origin().isEmpty())
                        .map(item -> ", from " + item.origin())
                        .distinct()
                        .collect(Collectors.joining());
        return drivers + " drivers of " + session + origins;
    }

    private void add(String topic, Health.Check check) {
        Verdict verdict =
                switch (check.state()) {
                    case GOOD -> Verdict.OK;
                    case UNKNOWN -> Verdict.SKIPPED;
                    case BAD -> Verdict.WARNING;
                };
        String name = check.subject().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        checkup.add(topic, name, verdict, check.detail());
    }
}
