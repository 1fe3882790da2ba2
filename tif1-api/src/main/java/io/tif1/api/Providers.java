package io.tif1.api;

import io.tif1.api.spi.FrameBackend;
import io.tif1.api.spi.SessionProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Finds the few plugins that the API itself needs. */
final class Providers {

    private Providers() {}

    static SessionProvider sessionProvider() {
        List<SessionProvider> found =
                ServiceLoader.load(SessionProvider.class, Providers.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .sorted(Comparator.comparingInt(SessionProvider::priority).reversed())
                        .toList();
        if (found.isEmpty()) {
            throw new PluginException(
                    "nothing implements sessions; add the artifact io.tif1:tif1-core", null);
        }
        if (found.size() > 1 && found.get(0).priority() == found.get(1).priority()) {
            throw new PluginException(
                    "several implementations of sessions fit equally well: "
                            + found.stream().map(p -> p.getClass().getName()).toList()
                            + "; keep one, or name it with Tif1.builder().provider(...)",
                    null);
        }
        return found.get(0);
    }

    static FrameBackend requireFrameBackend(String id) {
        return frameBackend(id)
                .orElseThrow(
                        () ->
                                new PluginException(
                                        "no frame backend \"%s\" on the path; add io.tif1:%s"
                                                .formatted(id, artifact(id)),
                                        null));
    }

    static Optional<FrameBackend> frameBackend(String id) {
        return ServiceLoader.load(FrameBackend.class, Providers.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(backend -> backend.id().equals(id))
                .findFirst();
    }

    private static String artifact(String id) {
        return id.equals("columns") ? "tif1-core" : "tif1-backend-" + id;
    }
}
