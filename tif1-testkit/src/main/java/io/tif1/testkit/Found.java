package io.tif1.testkit;

import io.tif1.api.spi.CacheTierProvider;
import io.tif1.api.spi.PluginProvider;
import io.tif1.api.spi.TransportProvider;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** Plugins on the path, by their ids. */
final class Found {
    private Found() {}

    static TransportProvider transport(String id) {
        return byId("source", id, ServiceLoader.load(TransportProvider.class));
    }

    static CacheTierProvider tier(String id) {
        return byId("cache tier", id, ServiceLoader.load(CacheTierProvider.class));
    }

    private static <T extends PluginProvider<?>> T byId(
            String kind, String id, ServiceLoader<T> found) {
        List<T> all = found.stream().map(ServiceLoader.Provider::get).toList();
        return all.stream()
                .filter(provider -> provider.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new ExtensionConfigurationException(
                                        "@Tif1Test: no %s \"%s\" on the path; found: %s; add %s"
                                                .formatted(
                                                        kind, id, ids(all), artifact(kind, id))));
    }

    private static String artifact(String kind, String id) {
        return "io.tif1:tif1-" + (kind.equals("source") ? id : "cache-" + id);
    }

    private static List<String> ids(List<? extends PluginProvider<?>> all) {
        return all.stream().map(PluginProvider::id).distinct().sorted().toList();
    }
}
