package io.tif1.cli.command;

import static io.tif1.api.frame.ColumnType.FLOAT64;
import static io.tif1.api.frame.ColumnType.TEXT;
import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.api.model.CacheCheck;
import io.tif1.cli.render.RowFrame;
import io.tif1.cli.render.TableLayout;
import io.tif1.cli.run.ExitCode;
import io.tif1.cli.run.Invocation;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code tif1 cache verify}: reads everything and compares checksums. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "verify",
        description = {
            "Read everything that is cached and compare checksums.",
            "What is damaged is named and removed, and the exit code is 5."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 cache verify", "  tif1 cache verify --format json"})
public final class CacheVerifyCommand implements Callable<Integer> {
    private static final Schema SCHEMA =
            Schema.of(
                    Field.of("Tier", TEXT),
                    Field.of("Checked", FLOAT64),
                    Field.of("Damaged", FLOAT64));

    private final Invocation run;
    private boolean sound = true;

    /** Creates the command for one run. */
    public CacheVerifyCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        int code = run.withTif1(f1 -> report(f1.cache().verify()));
        return sound ? code : ExitCode.INVALID_DATA;
    }

    private void report(List<CacheCheck> checks) throws IOException {
        run.print(
                new RowFrame(SCHEMA, checks.stream().map(CacheVerifyCommand::row).toList()),
                TableLayout.all());
        for (CacheCheck check : checks) {
            check.findings().forEach(f -> run.warn(check.tier() + ": " + f));
            sound &= check.isSound();
        }
    }

    private static @Nullable Object[] row(CacheCheck check) {
        return new @Nullable Object[] {
            check.tier(), (double) check.checked(), (double) check.damaged()
        };
    }
}
