package io.tif1.lake;

import static java.util.Objects.requireNonNull;
import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.nio.file.Path;
import java.time.Clock;
import org.apiguardian.api.API;

/**
 * How a {@link Lake} behaves; immutable.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class LakeOptions {
    private final Builder settings;

    private LakeOptions(Builder settings) {
        this.settings = settings;
    }

    /** Starts from the defaults, with the one setting that has none. */
    public static Builder builder(Path root) {
        return new Builder(root);
    }

    /** Returns the folder of the lake. */
    public Path root() {
        return settings.root;
    }

    /** Returns how many threads fetch, and how many transform. */
    public int parallelism() {
        return settings.parallelism;
    }

    /** Returns the share of unusable rows above which a batch fails. */
    public double maxRejectRatio() {
        return settings.maxRejectRatio;
    }

    /** Returns the most memory of the embedded database, such as {@code 512MB}. */
    public String memoryLimit() {
        return settings.memoryLimit;
    }

    /** Returns whether what disappears from the source is closed in snapshots. */
    public boolean hardDeletes() {
        return settings.hardDeletes;
    }

    /** Returns the clock that batches are named after. */
    public Clock clock() {
        return settings.clock;
    }

    /**
     * Collects settings; not safe for use by several threads.
     *
     * @since 1.0
     */
    public static final class Builder {
        private final Path root;
        private int parallelism = 2;
        private double maxRejectRatio = 0.01;
        private String memoryLimit = "512MB";
        private boolean hardDeletes;
        private Clock clock = Clock.systemUTC();

        private Builder(Path root) {
            this.root = requireNonNull(root, "root");
        }

        /** Sets how many threads fetch, and how many transform; 1 or more. */
        public Builder parallelism(int threads) {
            if (threads < 1) {
                throw new IllegalArgumentException("parallelism is " + threads);
            }
            this.parallelism = threads;
            return this;
        }

        /** Sets the share of unusable rows above which a batch fails; 0 to 1. */
        public Builder maxRejectRatio(double ratio) {
            if (!(ratio >= 0 && ratio <= 1)) {
                throw new IllegalArgumentException("maxRejectRatio is " + ratio);
            }
            this.maxRejectRatio = ratio;
            return this;
        }

        /** Sets the most memory of the embedded database. */
        public Builder memoryLimit(String limit) {
            if (!limit.matches("\\d{1,6} ?(MB|GB|MiB|GiB)")) {
                throw new IllegalArgumentException("memoryLimit is " + limit);
            }
            this.memoryLimit = limit;
            return this;
        }

        /** Sets whether what disappears from the source is closed in snapshots; not unless set. */
        public Builder hardDeletes(boolean close) {
            this.hardDeletes = close;
            return this;
        }

        /** Sets the clock that batches are named after. */
        public Builder clock(Clock clock) {
            this.clock = requireNonNull(clock, "clock");
            return this;
        }

        /** Returns the finished options; the builder is not to be used any more. */
        public LakeOptions build() {
            return new LakeOptions(this);
        }
    }
}
