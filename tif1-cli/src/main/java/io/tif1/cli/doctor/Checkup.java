package io.tif1.cli.doctor;

import static io.tif1.api.frame.ColumnType.TEXT;
import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.cli.render.RowFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** Collects what checks came to; not safe for use by several threads. */
@API(status = INTERNAL, since = "1.0")
public final class Checkup {
    private static final Schema SCHEMA =
            Schema.of(
                    Field.of("Topic", TEXT),
                    Field.of("Name", TEXT),
                    Field.of("Verdict", TEXT),
                    Field.of("Detail", TEXT));

    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private Verdict worst = Verdict.OK;

    /** Creates an empty checkup. */
    public Checkup() {}

    /** Adds a plain fact. */
    void fact(String topic, String name, String detail) {
        add(topic, name, Verdict.OK, detail);
    }

    /** Adds a check that found something wrong. */
    public void fail(String topic, String name, String detail) {
        add(topic, name, Verdict.FAILED, detail);
    }

    /** Adds what a check came to. */
    void add(String topic, String name, Verdict verdict, String detail) {
        String word = verdict.name().toLowerCase(Locale.ROOT);
        rows.add(new @Nullable Object[] {topic, name, word, detail});
        worst = verdict.compareTo(worst) > 0 ? verdict : worst;
    }

    /** Returns the worst that a check came to. */
    public Verdict worst() {
        return worst;
    }

    /** Returns one row for each check: topic, name, verdict, detail. */
    public RowFrame rows() {
        return new RowFrame(SCHEMA, rows);
    }
}
