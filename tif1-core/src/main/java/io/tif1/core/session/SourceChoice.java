package io.tif1.core.session;

import io.tif1.api.PluginException;
import io.tif1.api.Sources;
import io.tif1.api.spi.PluginContext;
import io.tif1.api.spi.Source;
import io.tif1.api.spi.TransportProvider;
import io.tif1.core.fetch.SourceChain;
import io.tif1.core.pack.PackProvider;
import io.tif1.core.plugin.Configuration;
import io.tif1.core.plugin.PluginKind;
import io.tif1.core.plugin.PluginSet;
import io.tif1.core.plugin.ScopedContext;
import io.tif1.core.source.DirectoryProvider;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Turns the sources that an application or a setting names into open transports. */
final class SourceChoice {
    /** Sources that nobody can guess, for they have to be named with a folder or file. */
    private static final Set<String> NEED_A_FILE = Set.of(DirectoryProvider.ID, PackProvider.ID);

    private final Configuration configuration;
    private final PluginSet<TransportProvider> providers;
    private final Clock clock;

    SourceChoice(Configuration configuration, PluginSet<TransportProvider> providers, Clock clock) {
        this.configuration = configuration;
        this.providers = providers;
        this.clock = clock;
    }

    /** Opens the sources given, else those that the setting names, else the best one found. */
    List<SourceChain.Member> open(List<Source> given) {
        List<Source> sources = given.isEmpty() ? configured() : given;
        List<Source> chosen = sources.isEmpty() ? List.of(best()) : sources;
        List<SourceChain.Member> members = new ArrayList<>();
        try {
            chosen.forEach(source -> members.add(member(source)));
        } catch (RuntimeException e) {
            members.forEach(member -> member.transport().close());
            throw e;
        }
        return members;
    }

    private List<Source> configured() {
        return configuration
                .get(PluginKind.TRANSPORTS.setting())
                .map(text -> Arrays.stream(text.split(",")).map(Sources::parse).toList())
                .orElse(List.of());
    }

    private Source best() {
        return providers
                .best(provider -> !NEED_A_FILE.contains(provider.id()))
                .map(provider -> Source.of(provider.id(), Map.of()))
                .orElseThrow(
                        () ->
                                new PluginException(
                                        "no source; add io.tif1:tif1-cdn for the public archive or"
                                            + " io.tif1:tif1-sample for synthetic data, or name a"
                                            + " folder with Sources.directory(...)",
                                        null));
    }

    private SourceChain.Member member(Source source) {
        TransportProvider given = source.provider();
        TransportProvider provider = given != null ? given : providers.named(source.id());
        String prefix = "tif1.source." + source.id();
        Map<String, String> values = new HashMap<>();
        source.settings().forEach((key, value) -> values.put(prefix + "." + key, value));
        PluginContext context = new ScopedContext(configuration.with(values), prefix, clock);
        String place = new TreeMap<>(source.settings()).values().toString();
        return new SourceChain.Member(
                provider.create(context),
                source.settings().isEmpty() ? source.id() : source.id() + place);
    }
}
