package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A choice of one source: which transport, with which settings.
 *
 * @param id the transport provider's id, such as {@code "directory"} or {@code "cdn"}
 * @param settings settings below the plugin's prefix; they win over configured ones
 * @param provider the provider itself when it was given as an instance, else null
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record Source(
        String id, Map<String, String> settings, @Nullable TransportProvider provider) {
    /** Copies the settings. */
    public Source {
        settings = Map.copyOf(settings);
    }

    /** Chooses a provider by id. */
    public static Source of(String id, Map<String, String> settings) {
        return new Source(id, settings, null);
    }

    /** Chooses a provider instance, found or not found by {@code ServiceLoader}. */
    public static Source of(TransportProvider provider) {
        return new Source(provider.id(), Map.of(), provider);
    }
}
