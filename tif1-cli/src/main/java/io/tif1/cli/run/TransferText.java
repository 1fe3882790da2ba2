package io.tif1.cli.run;

import static io.tif1.api.frame.ColumnType.FLOAT64;
import static io.tif1.api.frame.ColumnType.TEXT;
import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.api.model.CacheTransfer;
import io.tif1.cli.render.RowFrame;
import io.tif1.cli.render.TableLayout;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** Tells what work on a whole cache came to. */
@API(status = INTERNAL, since = "1.0")
public final class TransferText {
    private static final Schema SCHEMA =
            Schema.of(
                    Field.of("What", TEXT),
                    Field.of("Files", FLOAT64),
                    Field.of("Bytes", FLOAT64),
                    Field.of("Kept", FLOAT64),
                    Field.of("Refused", FLOAT64));

    private TransferText() {}

    /** Prints the counts as a result, and says what was refused. */
    public static void print(Invocation run, String what, CacheTransfer transfer)
            throws IOException {
        List<@Nullable Object[]> rows =
                Collections.singletonList(
                        new @Nullable Object[] {
                            what,
                            (double) transfer.files(),
                            (double) transfer.bytes(),
                            (double) transfer.kept(),
                            (double) transfer.refused().size()
                        });
        run.print(new RowFrame(SCHEMA, rows), TableLayout.all());
        transfer.refused().forEach(run::warn);
    }

    /** Says the counts, where standard output is not for them. */
    public static void say(Invocation run, String what, CacheTransfer transfer) {
        transfer.refused().forEach(run::warn);
        run.note(
                String.format(
                        Locale.ROOT, "%s %d files, %,d bytes", what, transfer.files(), transfer.bytes()));
    }
}
