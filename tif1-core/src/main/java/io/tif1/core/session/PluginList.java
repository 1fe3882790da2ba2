package io.tif1.core.session;

import io.tif1.api.model.PluginInfo;
import io.tif1.api.spi.FrameBackend;
import io.tif1.core.cache.TierChain;
import io.tif1.core.fetch.SourceChain;
import io.tif1.core.plugin.Origin;
import io.tif1.core.plugin.PluginKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The plugins that were found, for listings. */
final class PluginList {
    private final List<PluginInfo> infos = new ArrayList<>();

    private PluginList() {}

    static List<PluginInfo> of(
            Plugins plugins, FrameBackend frame, SourceChain sources, TierChain tiers) {
        PluginList list = new PluginList();
        list.add(PluginKind.FRAMES, plugins.frames().all(), id -> id.equals(frame.id()));
        list.add(PluginKind.TRANSPORTS, plugins.transports().all(), sources::uses);
        list.add(PluginKind.TIERS, plugins.tiers().all(), tiers.ids()::contains);
        list.add(PluginKind.OFFICIAL, plugins.official().all(), id -> true);
        return List.copyOf(list.infos);
    }

    private <T> void add(PluginKind<T> kind, List<T> found, Predicate<String> chosen) {
        for (T plugin : found) {
            String id = kind.id().apply(plugin);
            infos.add(
                    new PluginInfo(
                            kind.label(), id, Origin.of(plugin.getClass()), chosen.test(id)));
        }
    }
}
