package io.tif1.sample;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.api.spi.Source;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * Says which synthetic weekend to generate; immutable.
 *
 * <p>Equal options give equal files, byte for byte, on every platform. Nothing in them describes a
 * real driver, team or race.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class SampleOptions {
    /** The season of the weekend unless another is chosen. */
    public static final int DEFAULT_SEASON = 2025;

    /** The name of the event unless another is chosen. */
    public static final String DEFAULT_EVENT = "Sample Grand Prix";

    private final long seed;
    private final int laps;
    private final int drivers;
    private final int season;
    private final String event;

    private SampleOptions(Builder builder) {
        this.seed = builder.seed;
        this.laps = builder.laps;
        this.drivers = builder.drivers;
        this.season = builder.season;
        this.event = builder.event;
    }

    /** Starts with the default weekend: 20 drivers, 57 laps, season 2025. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the number that decides everything left to chance. */
    public long seed() {
        return seed;
    }

    /** Returns the number of laps of the race; a sprint has a third of them. */
    public int laps() {
        return laps;
    }

    /** Returns the number of drivers. */
    public int drivers() {
        return drivers;
    }

    /** Returns the season of the weekend. */
    public int season() {
        return season;
    }

    /** Returns the name of the event. */
    public String event() {
        return event;
    }

    /** Returns these options as a choice of source, for {@code Tif1.builder().source(...)}. */
    public Source source() {
        return Source.of(
                "sample",
                Map.of(
                        "seed", Long.toString(seed),
                        "laps", Integer.toString(laps),
                        "drivers", Integer.toString(drivers),
                        "season", Integer.toString(season),
                        "event", event));
    }

    /**
     * Collects options; not thread-safe.
     *
     * @since 1.0
     */
    @API(status = EXPERIMENTAL, since = "1.0")
    public static final class Builder {
        private long seed = 1;
        private int laps = 57;
        private int drivers = 20;
        private int season = DEFAULT_SEASON;
        private String event = DEFAULT_EVENT;

        private Builder() {}

        /** Chooses the number that decides everything left to chance; 1 unless chosen. */
        public Builder seed(long chosen) {
            this.seed = chosen;
            return this;
        }

        /**
         * Chooses the length of the race; 57 laps unless chosen.
         *
         * @param chosen 1 to 500
         */
        public Builder laps(int chosen) {
            this.laps = Limits.laps(chosen);
            return this;
        }

        /**
         * Chooses how many drivers take part; 20 unless chosen.
         *
         * @param chosen 1 to 26
         */
        public Builder drivers(int chosen) {
            this.drivers = Limits.drivers(chosen);
            return this;
        }

        /**
         * Chooses the season; 2025 unless chosen. From 2024 on the weekend has a sprint.
         *
         * @param chosen 2018 to 2100
         */
        public Builder season(int chosen) {
            this.season = Limits.season(chosen);
            return this;
        }

        /**
         * Chooses the event's name; {@value SampleOptions#DEFAULT_EVENT} unless chosen.
         *
         * @param chosen a plain folder name without quotes and backslashes
         */
        public Builder event(String chosen) {
            this.event = Limits.event(chosen);
            return this;
        }

        /** Returns the options collected so far. */
        public SampleOptions build() {
            return new SampleOptions(this);
        }
    }
}
