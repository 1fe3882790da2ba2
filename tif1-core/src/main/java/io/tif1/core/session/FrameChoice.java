package io.tif1.core.session;

import io.tif1.api.PluginException;
import io.tif1.api.spi.FrameBackend;
import io.tif1.api.spi.SessionSettings;
import io.tif1.core.plugin.Configuration;
import io.tif1.core.plugin.PluginKind;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which table library {@code frame()} uses: the instance given, the id named, else the best one
 * found.
 */
final class FrameChoice {
    private FrameChoice() {}

    static Supplier<FrameBackend> of(
            SessionSettings settings, Configuration configuration, Plugins plugins) {
        Optional<FrameBackend> instance = settings.frameBackend();
        Optional<String> id = configuration.get(PluginKind.FRAMES.setting());
        if (instance.isPresent()) {
            return instance::get;
        }
        if (id.isPresent()) {
            FrameBackend named = plugins.frames().named(id.get());
            return () -> named;
        }
        return Lazy.of(
                () ->
                        plugins.frames()
                                .best(backend -> true)
                                .orElseThrow(
                                        () ->
                                                new PluginException(
                                                        "no frame backend at all", null)));
    }
}
