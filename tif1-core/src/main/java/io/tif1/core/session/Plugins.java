package io.tif1.core.session;

import io.tif1.api.spi.CacheTierProvider;
import io.tif1.api.spi.FrameBackend;
import io.tif1.api.spi.OfficialResultsProvider;
import io.tif1.api.spi.TransportProvider;
import io.tif1.core.plugin.PluginKind;
import io.tif1.core.plugin.PluginSet;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/** All plugins on the path, found when first needed. */
final class Plugins {
    private final PluginSet<TransportProvider> transports;
    private final PluginSet<CacheTierProvider> tiers;
    private final PluginSet<OfficialResultsProvider> official;
    private final Supplier<PluginSet<FrameBackend>> frames;

    Plugins() {
        ClassLoader loader = Plugins.class.getClassLoader();
        this.transports =
                PluginSet.load(
                        PluginKind.TRANSPORTS, ServiceLoader.load(TransportProvider.class, loader));
        this.tiers =
                PluginSet.load(
                        PluginKind.TIERS, ServiceLoader.load(CacheTierProvider.class, loader));
        this.official =
                PluginSet.load(
                        PluginKind.OFFICIAL,
                        ServiceLoader.load(OfficialResultsProvider.class, loader));
        this.frames =
                Lazy.of(
                        () ->
                                PluginSet.load(
                                        PluginKind.FRAMES,
                                        ServiceLoader.load(FrameBackend.class, loader)));
    }

    PluginSet<TransportProvider> transports() {
        return transports;
    }

    PluginSet<CacheTierProvider> tiers() {
        return tiers;
    }

    PluginSet<OfficialResultsProvider> official() {
        return official;
    }

    PluginSet<FrameBackend> frames() {
        return frames.get();
    }
}
