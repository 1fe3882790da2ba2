package io.tif1.cli.command;

import static io.tif1.api.frame.ColumnType.BOOLEAN;
import static io.tif1.api.frame.ColumnType.FLOAT64;
import static io.tif1.api.frame.ColumnType.TEXT;
import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.api.model.CacheStatistics;
import io.tif1.api.model.TierInfo;
import io.tif1.cli.doctor.Caches;
import io.tif1.cli.render.RowFrame;
import io.tif1.cli.render.TableLayout;
import io.tif1.cli.run.Invocation;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code tif1 cache info}: where caches are and how full. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "info",
        description = "Show each cache tier: where it is, how much it holds, whether it works.",
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 cache info", "  tif1 cache info --format json"})
public final class CacheInfoCommand implements Callable<Integer> {
    private static final Schema SCHEMA =
            Schema.of(
                    Field.of("Tier", TEXT),
                    Field.of("Healthy", BOOLEAN),
                    Field.of("Entries", FLOAT64),
                    Field.of("Bytes", FLOAT64),
                    Field.of("Hits", FLOAT64),
                    Field.of("Misses", FLOAT64),
                    Field.of("Stored", FLOAT64),
                    Field.of("Evicted", FLOAT64),
                    Field.of("Failures", FLOAT64),
                    Field.of("Location", TEXT));
    private static final TableLayout LAYOUT =
            TableLayout.of("Tier", "Healthy", "Entries", "Bytes", "Location").cutting("Location");

    private final Invocation run;

    /** Creates the command for one run. */
    public CacheInfoCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        return run.withTif1(f1 -> show(f1.caches()));
    }

    private void show(List<TierInfo> tiers) throws IOException {
        run.print(rows(tiers), LAYOUT);
        tiers.stream()
                .filter(tier -> !Caches.works(tier))
                .forEach(
                        tier ->
                                run.warn(
                                        "cache tier %s cannot be used and is bypassed: %s"
                                                .formatted(tier.id(), tier.location())));
    }

    private static RowFrame rows(List<TierInfo> tiers) {
        return new RowFrame(SCHEMA, tiers.stream().map(CacheInfoCommand::row).toList());
    }

    private static @Nullable Object[] row(TierInfo tier) {
        CacheStatistics counts = tier.statistics();
        return new @Nullable Object[] {
            tier.id(),
            Caches.works(tier),
            count(counts.entries()),
            count(counts.bytes()),
            (double) counts.hits(),
            (double) counts.misses(),
            (double) counts.puts(),
            (double) counts.evictions(),
            (double) counts.failures(),
            tier.location()
        };
    }

    private static @Nullable Double count(long known) {
        return known < 0 ? null : (double) known;
    }
}
