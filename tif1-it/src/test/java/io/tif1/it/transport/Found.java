package io.tif1.it.transport;

import io.tif1.api.spi.TransportProvider;
import java.util.ServiceLoader;

/** Providers as the core finds them. */
final class Found {
    private Found() {}

    static TransportProvider transport(String id) {
        return ServiceLoader.load(TransportProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(provider -> provider.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
