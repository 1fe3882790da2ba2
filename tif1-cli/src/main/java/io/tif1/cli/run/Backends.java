package io.tif1.cli.run;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.PluginException;
import io.tif1.api.spi.FrameBackend;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.apiguardian.api.API;

/** The table libraries that are present. */
@API(status = INTERNAL, since = "1.0")
public final class Backends {
    private Backends() {}

    /** Returns all, the preferred first. */
    public static List<FrameBackend> all() {
        return ServiceLoader.load(FrameBackend.class, Backends.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(
                        Comparator.comparingInt(FrameBackend::priority)
                                .reversed()
                                .thenComparing(FrameBackend::id))
                .toList();
    }

    /** Returns the one of an id, or the preferred one. */
    public static FrameBackend choose(Optional<String> id) {
        List<FrameBackend> all = all();
        return all.stream()
                .filter(backend -> id.isEmpty() || backend.id().equals(id.get()))
                .findFirst()
                .orElseThrow(() -> missing(id, all));
    }

    private static PluginException missing(Optional<String> id, List<FrameBackend> all) {
        return new PluginException(
                "no frame backend%s; found: %s"
                        .formatted(
                                id.map(name -> " \"" + name + "\"").orElse(""),
                                all.stream().map(FrameBackend::id).toList()),
                null);
    }
}
