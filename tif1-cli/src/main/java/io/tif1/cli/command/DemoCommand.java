package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.frame.Frame;
import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.api.model.Telemetry;
import io.tif1.api.spi.FrameBackend;
import io.tif1.cli.render.FastestTable;
import io.tif1.cli.render.TableLayout;
import io.tif1.cli.render.TextTable;
import io.tif1.cli.run.Backends;
import io.tif1.cli.run.Invocation;
import io.tif1.cli.run.TimingTable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import picocli.CommandLine.Command;

/** {@code tif1 demo}: the main job on the embedded sample. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "demo",
        description = {
            "Take a tour on a made-up race, without network.",
            "It shows the fastest laps, the same laps in every table library, and where the time",
            "went; it writes nothing to disk."
        },
        footerHeading = "%nExamples:%n",
        footer = "  tif1 demo")
public final class DemoCommand implements Callable<Integer> {
    private static final int FASTEST_SHOWN = 5;
    private static final int ROWS_SHOWN = 2;
    private static final int WIDTH = 80;
    private static final TableLayout EXCERPT =
            TableLayout.of(
                    "Driver", "LapNumber", "LapTime", "Compound", "TyreLife", "Position", "Team");

    private final Invocation run;

    /** Creates the command for one run. */
    public DemoCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        return run.withTif1(
                builder -> builder.source(Sources.sample()).noCache(), f1 -> tour(f1, start));
    }

    private void tour(Tif1 f1, long start) throws IOException {
        Session race = f1.session(2025, "Sample", "R");
        Laps laps = race.laps();
        run.print(
                List.of(
                        "%s: %d laps of %d drivers"
                                .formatted(race.key(), laps.size(), laps.byDriver().size()),
                        "(made up by the source 'sample', without network or files)"));
        showFastest(laps);
        showTelemetry(laps);
        heading("The same laps in the table libraries that are here");
        for (FrameBackend backend : Backends.all()) {
            showBackend(laps, backend);
        }
        heading("Where the time went");
        run.print(indented(TimingTable.of(race.report(), System.nanoTime() - start), "  "));
        showNextSteps();
    }

    private void showFastest(Laps laps) throws IOException {
        heading("Fastest laps");
        try (Frame all = laps.fastestPerDriver().frame();
                Frame top = all.slice(0, Math.min(FASTEST_SHOWN, all.rows()))) {
            show(FastestTable.of(top), "  ");
        }
    }

    private void showTelemetry(Laps laps) throws IOException {
        Lap best = laps.fastest().orElseThrow();
        Telemetry telemetry = best.telemetry();
        run.print(
                List.of(
                        "  %s lap %d: %d telemetry samples, top speed %.0f km/h, %d gears"
                                .formatted(
                                        best.driver(),
                                        best.number(),
                                        telemetry.size(),
                                        telemetry.speed().max(),
                                        (int) telemetry.gear().max())));
    }

    /** Builds the frame twice: the first time also loads the library. */
    private void showBackend(Laps laps, FrameBackend backend) throws IOException {
        long start = System.nanoTime();
        try (Frame first = laps.frame(backend.id())) {
            long between = System.nanoTime();
            laps.frame(backend.id()).close();
            long end = System.nanoTime();
            run.print(
                    List.of(
                            "  %s: %s, %d × %d cells"
                                    .formatted(
                                            backend.id(),
                                            NativeTypes.nameOf(first),
                                            first.rows(),
                                            first.schema().size()),
                            "    built in %s at first, %s again"
                                    .formatted(millis(between - start), millis(end - between))));
            showRows(first);
        }
    }

    private void showRows(Frame frame) throws IOException {
        try (Frame excerpt = frame.slice(0, Math.min(ROWS_SHOWN, frame.rows()))) {
            show(EXCERPT.of(excerpt), "    ");
        }
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }

    private void showNextSteps() throws IOException {
        heading("Next steps");
        run.print(
                List.of(
                        "  tif1 laps 2025 Sample R --source sample --format csv   every column",
                        "  tif1 fastest 2025 Australia R                          a real race",
                        "  tif1 --help                                            all commands"));
    }

    private void heading(String text) throws IOException {
        boolean styled = run.terminal().screen().styled();
        run.print(List.of("", styled ? "\u001b[1m" + text + "\u001b[0m" : text));
    }

    private void show(TextTable table, String indent) throws IOException {
        int width = Math.min(run.terminal().screen().width(), WIDTH) - indent.length();
        run.print(indented(table.fitting(width).lines(width, false), indent));
    }

    private static List<String> indented(List<String> lines, String indent) {
        return lines.stream().map(line -> indent + line).toList();
    }
}
