package io.tif1.cli.command;

import io.tif1.api.CacheException;
import io.tif1.api.Tif1;
import io.tif1.api.model.ReportItem;
import io.tif1.api.model.TierInfo;
import io.tif1.api.spi.CacheFeature;
import io.tif1.api.spi.CacheTierProvider;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;

/** The cache tiers whose entries outlive the command. */
final class LastingTiers {
    private LastingTiers() {}

    /** Returns whether a file came from a source or from memory, so that it had to be stored. */
    static boolean isFromElsewhere(ReportItem item) {
        return !ids().contains(item.origin());
    }

    /**
     * Returns if one of them stored something.
     *
     * @throws CacheException if none did; names them
     */
    static void requireWritten(Tif1 f1) {
        Set<String> ids = ids();
        List<TierInfo> lasting = f1.caches().stream().filter(t -> ids.contains(t.id())).toList();
        if (lasting.isEmpty()) {
            throw new CacheException("nothing was kept: no cache tier outlives this command", null);
        }
        if (lasting.stream().allMatch(tier -> tier.statistics().puts() == 0)) {
            throw new CacheException("nothing was kept: cannot write " + names(lasting), null);
        }
    }

    private static String names(List<TierInfo> tiers) {
        return tiers.stream()
                .map(tier -> "cache tier %s, %s".formatted(tier.id(), tier.location()))
                .collect(Collectors.joining("; nor "));
    }

    private static Set<String> ids() {
        Set<String> ids = new HashSet<>();
        ServiceLoader.load(CacheTierProvider.class, LastingTiers.class.getClassLoader()).stream()
                .forEach(found -> add(found, ids));
        return ids;
    }

    /** A plugin that cannot even be created keeps nothing. */
    private static void add(ServiceLoader.Provider<CacheTierProvider> found, Set<String> ids) {
        try {
            CacheTierProvider provider = found.get();
            if (provider.features().contains(CacheFeature.DURABLE)) {
                ids.add(provider.id());
            }
        } catch (ServiceConfigurationError e) {
            System.getLogger(LastingTiers.class.getName())
                    .log(System.Logger.Level.DEBUG, "A cache plugin cannot be used", e);
        }
    }
}
