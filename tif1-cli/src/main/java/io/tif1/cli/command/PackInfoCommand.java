package io.tif1.cli.command;

import static io.tif1.api.frame.ColumnType.FLOAT64;
import static io.tif1.api.frame.ColumnType.INT32;
import static io.tif1.api.frame.ColumnType.TEXT;
import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Tif1;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.api.model.PackInfo;
import io.tif1.api.model.PackedSession;
import io.tif1.cli.render.RowFrame;
import io.tif1.cli.render.TableLayout;
import io.tif1.cli.run.Invocation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tif1 pack info}: tells what is in a pack. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "info",
        description = {
            "List the sessions in a pack; by how much values may be off, and who signed it.",
            "Only the table of contents is read; 'pack verify' reads all."
        },
        footerHeading = "%nExamples:%n",
        footer = "  tif1 pack info small.tif1pack")
public final class PackInfoCommand implements Callable<Integer> {
    private static final Schema SCHEMA =
            Schema.of(
                    Field.of("Season", INT32),
                    Field.of("Event", TEXT),
                    Field.of("Session", TEXT),
                    Field.of("Files", INT32),
                    Field.of("Bytes", FLOAT64));

    private final Invocation run;

    @Parameters(paramLabel = "FILE", description = "The pack.")
    private Path file = Path.of("");

    /** Creates the command for one run. */
    public PackInfoCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        return run.withTif1(this::tell);
    }

    private void tell(Tif1 f1) throws IOException {
        PackInfo info = f1.packs().info(file);
        run.print(
                new RowFrame(SCHEMA, info.sessions().stream().map(PackInfoCommand::row).toList()),
                TableLayout.all());
        run.note("written " + info.createdAt());
        run.note(info.isExact() ? "every value is exact" : "rounded, all other values exact:");
        info.channels()
                .forEach(
                        channel ->
                                run.note(
                                        String.format(
                                                Locale.ROOT,
                                                "  %s: %d decimals, off by at most %s",
                                                channel.channel(),
                                                channel.decimals(),
                                                channel.bound())));
        run.note(info.signer().isEmpty() ? "not signed" : "signed by key " + info.signer());
    }

    private static @Nullable Object[] row(PackedSession packed) {
        return new @Nullable Object[] {
            packed.session().season(),
            packed.session().event(),
            packed.session().kind().displayName(),
            packed.files(),
            (double) packed.bytes()
        };
    }
}
