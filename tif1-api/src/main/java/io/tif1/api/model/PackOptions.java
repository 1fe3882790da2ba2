package io.tif1.api.model;

import static java.util.Objects.requireNonNull;
import static org.apiguardian.api.API.Status.STABLE;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * How a pack is written. Immutable.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class PackOptions {
    /** The most decimal places a channel may be declared with. */
    public static final int MOST_DECIMALS = 6;

    private static final PackOptions EXACT = new PackOptions(Map.of(), null);

    /**
     * What the car and the timing send, they send as whole numbers: revolutions, km/h, percent,
     * tenths of a metre. Only samples in between, which the archive interpolates, have more.
     */
    private static final PackOptions DECLARED =
            EXACT.rounding("RPM", 0)
                    .rounding("Speed", 1)
                    .rounding("Throttle", 0)
                    .rounding("Distance", 2)
                    .rounding("RelativeDistance", 6)
                    .rounding("DistanceToDriverAhead", 2)
                    .rounding("AccelerationX", 2)
                    .rounding("AccelerationY", 2)
                    .rounding("AccelerationZ", 2)
                    .rounding("X", 0)
                    .rounding("Y", 0)
                    .rounding("Z", 0);

    private final Map<String, Integer> decimals;
    private final @Nullable Path key;

    private PackOptions(Map<String, Integer> decimals, @Nullable Path key) {
        this.decimals = decimals;
        this.key = key;
    }

    /** Keeps every value bit for bit. */
    public static PackOptions exact() {
        return EXACT;
    }

    /**
     * Rounds the channels of telemetry to a resolution near that of the sensors, which takes less
     * than a third of the space. All other tables stay exact.
     *
     * <p>{@code RPM}, {@code Throttle}, {@code X}, {@code Y}, {@code Z}: whole numbers; {@code
     * Speed}: one decimal; {@code Distance}, {@code DistanceToDriverAhead}, accelerations: two;
     * {@code RelativeDistance}: six.
     */
    public static PackOptions declaredResolution() {
        return DECLARED;
    }

    /**
     * Returns these options with a channel of telemetry rounded.
     *
     * @param channel the name of a channel of floating-point numbers, such as {@code "Speed"}
     * @param places the decimal places kept, 0 to {@value #MOST_DECIMALS}; no value is off by more
     *     than half a unit of the last of them
     */
    public PackOptions rounding(String channel, int places) {
        if (places < 0 || places > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "places is %d, not 0 to %d".formatted(places, MOST_DECIMALS));
        }
        Map<String, Integer> more = new TreeMap<>(decimals);
        more.put(requireNonNull(channel, "channel"), places);
        return new PackOptions(Collections.unmodifiableMap(more), key);
    }

    /**
     * Returns these options with a signature.
     *
     * @param privateKey the file with the private key that {@link Packs#createKey} wrote; the
     *     public key is beside it
     */
    public PackOptions signedWith(Path privateKey) {
        return new PackOptions(decimals, requireNonNull(privateKey, "privateKey"));
    }

    /** Returns the decimal places of each rounded channel, sorted by name; the others are exact. */
    public Map<String, Integer> decimals() {
        return decimals;
    }

    /** Returns the file with the private key, or empty if the pack is not signed. */
    public Optional<Path> key() {
        return Optional.ofNullable(key);
    }
}
