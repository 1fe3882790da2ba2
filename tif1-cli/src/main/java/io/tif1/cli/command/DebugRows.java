package io.tif1.cli.command;

import static io.tif1.api.frame.ColumnType.TEXT;

import io.tif1.api.Secrets;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.api.model.CacheStatistics;
import io.tif1.api.model.PluginInfo;
import io.tif1.api.model.TierInfo;
import io.tif1.api.spi.Source;
import io.tif1.cli.render.TableLayout;
import io.tif1.cli.run.Version;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects topic, name and value. */
final class DebugRows {
    static final Schema SCHEMA =
            Schema.of(Field.of("Topic", TEXT), Field.of("Name", TEXT), Field.of("Value", TEXT));
    static final TableLayout LAYOUT =
            TableLayout.all().cutting("Name", "Value").keeping("Topic", "Name", "Value");

    private final List<@Nullable Object[]> rows = new ArrayList<>();

    List<@Nullable Object[]> rows() {
        return rows;
    }

    void add(String topic, String name, String value) {
        rows.add(new @Nullable Object[] {topic, name, value});
    }

    void addAll(DebugRows others) {
        rows.addAll(others.rows);
    }

    void addEnvironment() {
        add("version", "tif1", Version.current());
        add("version", "java", property("java.version") + ", " + property("java.vm.name"));
        add("version", "java.home", property("java.home"));
        add("version", "os", property("os.name") + " " + property("os.version"));
        add("version", "processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        add("version", "max heap", (Runtime.getRuntime().maxMemory() >> 20) + " MB");
    }

    private static String property(String key) {
        return System.getProperty(key, "unknown");
    }

    void addSources(List<Source> sources) {
        if (sources.isEmpty()) {
            add("source", "configured", "none given with --source");
        }
        sources.forEach(
                source -> add("source", source.id(), Secrets.mask(source.settings().toString())));
    }

    void addPlugins(List<PluginInfo> plugins) {
        for (PluginInfo plugin : plugins) {
            String state = plugin.chosen() ? "in use, " : "";
            add(plugin.kind(), plugin.id(), state + "from " + plugin.origin());
        }
    }

    void addCaches(List<TierInfo> tiers) {
        if (tiers.isEmpty()) {
            add("cache", "none", "no tier is in use");
        }
        tiers.forEach(tier -> add("cache", tier.id(), describe(tier)));
    }

    private static String describe(TierInfo tier) {
        CacheStatistics counts = tier.statistics();
        String state = tier.healthy() ? "" : "BROKEN and bypassed, ";
        return "%s%s entries, %s bytes, %s"
                .formatted(state, known(counts.entries()), known(counts.bytes()), tier.location());
    }

    private static String known(long count) {
        return count < 0 ? "unknown" : Long.toString(count);
    }
}
