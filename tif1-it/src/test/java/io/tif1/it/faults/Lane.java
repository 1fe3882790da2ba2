package io.tif1.it.faults;

import io.tif1.api.spi.Fetched;
import io.tif1.api.spi.PluginContext;
import io.tif1.api.spi.Resource;
import io.tif1.api.spi.Transport;
import io.tif1.cdn.CdnTransportProvider;
import io.tif1.mirror.MirrorServer;
import io.tif1.mirror.fault.Fault;
import io.tif1.mirror.fault.FaultRule;
import io.tif1.testkit.TestContext;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Two mirrors, and scenarios played on them one after the other. */
final class Lane implements AutoCloseable {
    /** How long after its deadline a call may end on a machine that is busy with other things. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private final Tally tally;
    private final List<MirrorServer> mirrors = new ArrayList<>();

    Lane(Path folder, Tally tally) throws IOException {
        this.folder = folder;
        this.tally = tally;
        StringBuilder trust = new StringBuilder();
        for (int i = 0; i < 2; i++) {
            MirrorServer mirror =
                    MirrorServer.builder(Files.all()).idleTimeout(Duration.ofSeconds(2)).start();
            mirrors.add(mirror);
            trust.append(mirror.certificatePem()).append('\n');
        }
        java.nio.file.Files.createDirectories(folder);
        java.nio.file.Files.writeString(trust(), trust);
    }

    private Path trust() {
        return folder.resolve("mirrors.pem");
    }

    /** Plays one scenario to its end. */
    void play(Scenario scenario) throws InterruptedException {
        for (int i = 0; i < scenario.scripts().size(); i++) {
            prepare(mirrors.get(i), scenario.scripts().get(i), scenario.lasting());
        }
        try (Transport transport = new CdnTransportProvider().create(context(scenario))) {
            List<CompletableFuture<Fetched>> calls = new ArrayList<>();
            long start = System.nanoTime();
            for (Resource file : scenario.files()) {
                calls.add(transport.fetch(file));
            }
            for (int i = 0; i < calls.size(); i++) {
                judge(scenario, scenario.files().get(i), calls.get(i), start);
            }
        }
        for (MirrorServer mirror : mirrors) {
            settle(scenario, mirror);
        }
    }

    private static void prepare(MirrorServer mirror, List<Fault> script, boolean lasting) {
        mirror.faults().clear();
        mirror.faults().restart();
        for (int i = 0; i < script.size(); i++) {
            boolean last = lasting && i == script.size() - 1;
            int times = last ? Integer.MAX_VALUE - i : 1;
            mirror.faults().add(new FaultRule("*", i + 1, times, script.get(i)));
        }
    }

    private void judge(
            Scenario scenario, Resource file, CompletableFuture<Fetched> call, long start)
            throws InterruptedException {
        Duration limit = scenario.deadline().plus(GRACE);
        Duration left = limit.minusNanos(System.nanoTime() - start);
        CompletableFuture<Throwable> end = call.handle((fetched, failure) -> failure);
        if (!Waiting.until(end::isDone, left)) {
            tally.problem(scenario, "no end " + GRACE + " after the deadline of " + file);
            return;
        }
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        tally.late(elapsed.minus(scenario.deadline()));
        Throwable failure = end.join();
        Optional<String> wrong =
                failure == null
                        ? value(file, call.join())
                        : failure(scenario, file, failure, elapsed);
        wrong.ifPresent(what -> tally.problem(scenario, file + ": " + what));
    }

    private Optional<String> value(Resource file, Fetched fetched) {
        tally.value();
        return Verdict.ofBody(file, fetched.body());
    }

    private Optional<String> failure(
            Scenario scenario, Resource file, Throwable failure, Duration elapsed) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null
                        ? failure.getCause()
                        : failure;
        tally.failure(cause);
        return Verdict.ofFailure(scenario, file, cause, elapsed);
    }

    /** Waits until the mirror sees neither requests nor connections of a closed transport. */
    private void settle(Scenario scenario, MirrorServer mirror) throws InterruptedException {
        boolean quiet =
                Waiting.until(
                        () -> mirror.statistics().open() == 0 && mirror.statistics().active() == 0,
                        PATIENCE);
        if (!quiet) {
            tally.problem(scenario, "left open: " + mirror.statistics());
        }
        tally.struck(mirror.faults().struck());
        mirror.faults().restart();
    }

    private PluginContext context(Scenario scenario) {
        Map<String, String> settings = new HashMap<>(scenario.settings());
        List<String> addresses =
                mirrors.stream()
                        .limit(scenario.scripts().size())
                        .map(mirror -> mirror.secureUri().toString())
                        .toList();
        settings.put("mirrors", String.join(",", addresses));
        settings.put("trust", trust().toString());
        return TestContext.of(settings, folder);
    }

    @Override
    public void close() {
        mirrors.forEach(MirrorServer::close);
    }
}
