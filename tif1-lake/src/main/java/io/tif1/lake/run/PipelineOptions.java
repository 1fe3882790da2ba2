package io.tif1.lake.run;

import static java.util.Objects.requireNonNull;
import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.ergast.Pause;
import java.time.Duration;
import org.apiguardian.api.API;

/**
 * How a {@link PipelineRunner} behaves; immutable.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class PipelineOptions {
    private final Builder settings;

    private PipelineOptions(Builder settings) {
        this.settings = settings;
    }

    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns how failed units are repeated. */
    public RetryPolicy retry() {
        return settings.retry;
    }

    /** Returns how long one unit may take. */
    public Duration taskTimeout() {
        return settings.taskTimeout;
    }

    /** Returns for how many days after a race its data are fetched again. */
    public int recheckDays() {
        return settings.recheckDays;
    }

    /** Returns how long to wait for a source under maintenance. */
    public Duration maintenanceWait() {
        return settings.maintenanceWait;
    }

    /** Returns how long to wait between probes of a source under maintenance. */
    public Duration probeEvery() {
        return settings.probeEvery;
    }

    /** Returns whether other stacks' names of metrics are written, too. */
    public boolean compatibleNames() {
        return settings.compatibleNames;
    }

    Pause pause() {
        return settings.pause;
    }

    /**
     * Collects settings; not safe for use by several threads.
     *
     * @since 1.0
     */
    public static final class Builder {
        private RetryPolicy retry = RetryPolicy.STANDARD;
        private Duration taskTimeout = Duration.ofHours(2);
        private int recheckDays = 7;
        private Duration maintenanceWait = Duration.ofSeconds(2100);
        private Duration probeEvery = Duration.ofSeconds(30);
        private boolean compatibleNames;
        private Pause pause = Pause.sleeping();

        private Builder() {}

        /** Sets how failed units are repeated. */
        public Builder retry(RetryPolicy retry) {
            this.retry = requireNonNull(retry, "retry");
            return this;
        }

        /** Sets how long one unit may take, the wait for the rate budget included. */
        public Builder taskTimeout(Duration limit) {
            this.taskTimeout = positive("taskTimeout", limit);
            return this;
        }

        /** Sets for how many days after a race its data are fetched again; 0 or more. */
        public Builder recheckDays(int days) {
            if (days < 0) {
                throw new IllegalArgumentException("recheckDays is " + days);
            }
            this.recheckDays = days;
            return this;
        }

        /** Sets how long to wait for a source under maintenance; zero for not at all. */
        public Builder maintenanceWait(Duration wait) {
            if (wait.isNegative()) {
                throw new IllegalArgumentException("maintenanceWait is " + wait);
            }
            this.maintenanceWait = wait;
            return this;
        }

        /** Sets how long to wait between probes of a source under maintenance. */
        public Builder probeEvery(Duration pause) {
            this.probeEvery = positive("probeEvery", pause);
            return this;
        }

        /** Sets whether other stacks' names of metrics are written, too. */
        public Builder compatibleNames(boolean also) {
            this.compatibleNames = also;
            return this;
        }

        /** Sets how the runner waits; for tests. */
        public Builder pause(Pause pause) {
            this.pause = requireNonNull(pause, "pause");
            return this;
        }

        private static Duration positive(String name, Duration value) {
            if (value.isNegative() || value.isZero()) {
                throw new IllegalArgumentException(name + " is " + value);
            }
            return value;
        }

        /** Returns the finished options; the builder is not to be used any more. */
        public PipelineOptions build() {
            return new PipelineOptions(this);
        }
    }
}
