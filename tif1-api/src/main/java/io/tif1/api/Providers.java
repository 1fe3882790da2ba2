package io.tif1.api;

import io.tif1.api.spi.FrameBackend;
import io.tif1.api.spi.FrameFileFormat;
import io.tif1.api.spi.SessionProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the few plugins that the API itself needs. */
final class Providers {
    private static final int MOST_BROKEN = 100; // a path that cannot be read fails for ever
    private static final Map<String, FrameBackend> KNOWN = new ConcurrentHashMap<>();

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
        return KNOWN.computeIfAbsent(id, Providers::findFrameBackend);
    }

    /** Goes through all backends; one that cannot be created matters only if none is found. */
    private static FrameBackend findFrameBackend(String id) {
        List<ServiceConfigurationError> broken = new ArrayList<>();
        Iterator<FrameBackend> backends =
                ServiceLoader.load(FrameBackend.class, Providers.class.getClassLoader()).iterator();
        while (broken.size() < MOST_BROKEN) {
            try {
                if (!backends.hasNext()) {
                    break;
                }
                FrameBackend backend = backends.next();
                if (backend.id().equals(id)) {
                    return backend;
                }
            } catch (ServiceConfigurationError e) {
                broken.add(e);
            }
        }
        throw new PluginException(
                "no frame backend \"%s\" on the path; add io.tif1:%s".formatted(id, artifact(id)),
                broken.isEmpty() ? null : broken.get(0));
    }

    static FrameFileFormat requireFileFormat(String id) {
        return ServiceLoader.load(FrameFileFormat.class, Providers.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(format -> format.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new PluginException(
                                        ("nothing on the path writes files of the format \"%s\";"
                                                        + " add io.tif1:tif1-export-%s")
                                                .formatted(id, id.toLowerCase(Locale.ROOT)),
                                        null));
    }

    private static String artifact(String id) {
        return id.equals("columns") ? "tif1-core" : "tif1-backend-" + id;
    }
}
