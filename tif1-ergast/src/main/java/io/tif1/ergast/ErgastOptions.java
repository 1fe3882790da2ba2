package io.tif1.ergast;

import static java.util.Objects.requireNonNull;
import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * How an {@link ErgastClient} behaves; immutable.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class ErgastOptions {
    private final Builder settings;

    private ErgastOptions(Builder settings) {
        this.settings = settings;
    }

    /** Starts from the defaults: the public API, 4 requests a second, 500 an hour. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the address below which the endpoints are. */
    public URI baseUrl() {
        return settings.baseUrl;
    }

    /** Returns how many requests any second may have. */
    public int perSecond() {
        return settings.perSecond;
    }

    /** Returns how many requests any hour may have. */
    public int perHour() {
        return settings.perHour;
    }

    /** Returns how often a failed request is repeated. */
    public int retries() {
        return settings.retries;
    }

    /** Returns how long an answer may take. */
    public Duration timeout() {
        return settings.timeout;
    }

    /** Returns what the client calls itself; several are used in turn. */
    public List<String> identification() {
        return settings.identification;
    }

    /** Returns the folder that keeps the rate budget between runs. */
    public Optional<Path> stateFolder() {
        return Optional.ofNullable(settings.stateFolder);
    }

    /** Returns the endpoint configuration. */
    public Endpoints endpoints() {
        return settings.endpoints;
    }

    Clock clock() {
        return settings.clock;
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
        private URI baseUrl = URI.create("https://api.jolpi.ca/ergast/f1");
        private int perSecond = 4;
        private int perHour = 500;
        private int retries = 5;
        private Duration timeout = Duration.ofSeconds(30);
        private List<String> identification = List.of("tif1-java");
        private @Nullable Path stateFolder;
        private Endpoints endpoints = Endpoints.standard();
        private Clock clock = Clock.systemUTC();
        private Pause pause = Pause.sleeping();

        private Builder() {}

        /** Sets the address below which the endpoints are. */
        public Builder baseUrl(URI baseUrl) {
            this.baseUrl = requireNonNull(baseUrl, "baseUrl");
            return this;
        }

        /**
         * Sets the limits; {@code Integer.MAX_VALUE} means none.
         *
         * @param perSecond requests in any second
         * @param perHour requests in any hour
         */
        public Builder rate(int perSecond, int perHour) {
            if (perSecond < 1 || perHour < 1) {
                throw new IllegalArgumentException(
                        "rate is " + perSecond + " a second, " + perHour + " an hour");
            }
            this.perSecond = perSecond;
            this.perHour = perHour;
            return this;
        }

        /** Sets how often a failed request is repeated; 0 or more. */
        public Builder retries(int retries) {
            if (retries < 0) {
                throw new IllegalArgumentException("retries is " + retries);
            }
            this.retries = retries;
            return this;
        }

        /** Sets how long an answer may take. */
        public Builder timeout(Duration timeout) {
            if (timeout.isNegative() || timeout.isZero()) {
                throw new IllegalArgumentException("timeout is " + timeout);
            }
            this.timeout = timeout;
            return this;
        }

        /** Sets what the client calls itself; several are used in turn. */
        public Builder identification(String... names) {
            if (names.length == 0) {
                throw new IllegalArgumentException("no identification");
            }
            this.identification = List.of(names);
            return this;
        }

        /** Sets the folder that keeps the rate budget between runs; none unless set. */
        public Builder stateFolder(Path folder) {
            this.stateFolder = requireNonNull(folder, "folder");
            return this;
        }

        /** Sets the endpoint configuration. */
        public Builder endpoints(Endpoints endpoints) {
            this.endpoints = requireNonNull(endpoints, "endpoints");
            return this;
        }

        /** Sets the clock of the rate budget and of pages. */
        public Builder clock(Clock clock) {
            this.clock = requireNonNull(clock, "clock");
            return this;
        }

        /** Sets how the client waits; for tests. */
        public Builder pause(Pause pause) {
            this.pause = requireNonNull(pause, "pause");
            return this;
        }

        /** Returns the finished options; the builder is not to be used any more. */
        public ErgastOptions build() {
            return new ErgastOptions(this);
        }
    }
}
