package io.tif1.cli.run;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.SessionReport;
import io.tif1.api.model.StageTiming;
import io.tif1.cli.render.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apiguardian.api.API;

/** Where the time went, stage by stage. */
@API(status = INTERNAL, since = "1.0")
public final class TimingTable {
    private static final int WIDTH = 80;

    private TimingTable() {}

    /**
     * Returns a table and a line about the whole.
     *
     * @param nanos how long the whole took
     */
    public static List<String> of(SessionReport report, long nanos) {
        List<StageTiming> ran = report.timings().stream().filter(t -> t.count() > 0).toList();
        TextTable table =
                TextTable.builder()
                        .left("Stage", texts(ran, t -> t.stage().name().toLowerCase(Locale.ROOT)))
                        .right("Count", texts(ran, t -> Long.toString(t.count())))
                        .right("ms", texts(ran, t -> millis(t.nanos())))
                        .right("kB", texts(ran, TimingTable::kilobytes))
                        .build();
        List<String> lines = new ArrayList<>(table.lines(WIDTH, false));
        lines.add("total %s ms; stages of parallel work add up to more".formatted(millis(nanos)));
        return lines;
    }

    private static List<String> texts(
            List<StageTiming> timings, Function<StageTiming, String> text) {
        return timings.stream().map(text).toList();
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f", nanos / 1e6);
    }

    private static String kilobytes(StageTiming timing) {
        return timing.bytes() == 0 ? "" : String.format(Locale.ROOT, "%.1f", timing.bytes() / 1e3);
    }
}
