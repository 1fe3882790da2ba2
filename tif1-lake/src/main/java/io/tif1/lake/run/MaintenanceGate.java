package io.tif1.lake.run;

import io.tif1.api.Attempt;
import io.tif1.api.InvalidDataException;
import io.tif1.api.NetworkException;
import io.tif1.api.Tif1Exception;
import io.tif1.ergast.Pause;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Waits while the source is under maintenance: it answers 503 or with HTML, or refuses connections
 * though it has answered before. One thread probes, the others wait for it.
 */
final class MaintenanceGate {
    private final PipelineOptions options;
    private final BooleanSupplier probe;
    private final Consumer<String> notes;
    private volatile boolean answered;
    private long passes;

    MaintenanceGate(PipelineOptions options, BooleanSupplier probe, Consumer<String> notes) {
        this.options = options;
        this.probe = probe;
        this.notes = notes;
    }

    /** Notes that the source has answered. */
    void answered() {
        answered = true;
    }

    /** Returns how often maintenance has ended, to be handed to {@link #pass}. */
    synchronized long passes() {
        return passes;
    }

    /** Returns whether a failure looks like maintenance. */
    boolean isSign(Exception failure) {
        if (failure instanceof InvalidDataException invalid) {
            return String.valueOf(invalid.getMessage()).contains("HTML page");
        }
        if (!(failure instanceof NetworkException network)) {
            return false;
        }
        return switch (network.kind()) {
            case STATUS -> lastStatus(network) == 503;
            case CONNECTION -> answered;
            default -> false;
        };
    }

    private static int lastStatus(NetworkException failure) {
        List<Attempt> attempts = failure.attempts();
        return attempts.isEmpty() ? 0 : attempts.get(attempts.size() - 1).status();
    }

    /**
     * Waits until the source answers.
     *
     * @param known how often maintenance had ended when the failed try began
     * @return false if the source did not answer in time
     */
    synchronized boolean pass(long known) throws InterruptedException {
        if (passes != known) {
            return true; // another thread has waited
        }
        Duration waited = Duration.ZERO;
        Pause pause = options.pause();
        notes.accept("maintenance");
        while (waited.compareTo(options.maintenanceWait()) < 0) {
            pause.pause(options.probeEvery());
            waited = waited.plus(options.probeEvery());
            if (answers()) {
                passes++;
                notes.accept("maintenance is over");
                return true;
            }
        }
        return false;
    }

    private boolean answers() {
        try {
            return probe.getAsBoolean();
        } catch (Tif1Exception e) {
            return false;
        }
    }
}
