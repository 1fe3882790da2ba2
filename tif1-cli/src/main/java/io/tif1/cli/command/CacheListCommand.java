package io.tif1.cli.command;

import static io.tif1.api.frame.ColumnType.FLOAT64;
import static io.tif1.api.frame.ColumnType.INSTANT;
import static io.tif1.api.frame.ColumnType.INT32;
import static io.tif1.api.frame.ColumnType.TEXT;
import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Tif1;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.api.model.CachedFile;
import io.tif1.api.model.TierInfo;
import io.tif1.cli.render.RowFrame;
import io.tif1.cli.render.TableLayout;
import io.tif1.cli.run.Invocation;
import io.tif1.cli.run.SessionFilter;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tif1 cache list}: what the tiers hold, file by file. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "list",
        description = "List the cached files of all sessions, of one season, event or session.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 cache list",
            "  tif1 cache list 2025 Australia R",
            "  tif1 cache list 2025 --format csv -o cached.csv"
        })
public final class CacheListCommand implements Callable<Integer> {
    private static final Instant LAST = Instant.ofEpochMilli(Long.MAX_VALUE);
    private static final Schema SCHEMA =
            Schema.of(
                    Field.of("Tier", TEXT),
                    Field.of("Season", INT32),
                    Field.of("Event", TEXT),
                    Field.of("Session", TEXT),
                    Field.of("File", TEXT),
                    Field.of("Bytes", FLOAT64),
                    Field.of("Stored", INSTANT),
                    Field.of("Expires", INSTANT),
                    Field.of("Source", TEXT));
    private static final TableLayout LAYOUT =
            TableLayout.all().keeping("Tier", "Season", "Event", "Session", "File");

    private final Invocation run;
    @Mixin private SessionFilter filter = new SessionFilter();

    /** Creates the command for one run. */
    public CacheListCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        return run.withTif1(f1 -> run.print(new RowFrame(SCHEMA, rows(f1)), LAYOUT));
    }

    private List<@Nullable Object[]> rows(Tif1 f1) {
        Predicate<CachedFile> wanted = filter.in(f1);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (TierInfo tier : f1.caches()) {
            try (Stream<CachedFile> files = f1.cache().list(tier.id())) {
                files.filter(wanted).forEach(file -> rows.add(row(tier.id(), file)));
            }
        }
        return rows;
    }

    private static @Nullable Object[] row(String tier, CachedFile file) {
        return new @Nullable Object[] {
            tier,
            file.season(),
            file.event(),
            file.session(),
            file.resource(),
            (double) file.bytes(),
            file.storedAt(),
            file.expiresAt().isBefore(LAST) ? file.expiresAt() : null,
            file.source()
        };
    }
}
