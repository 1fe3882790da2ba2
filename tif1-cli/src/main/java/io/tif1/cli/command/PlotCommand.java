package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.Session;
import io.tif1.cli.render.Target;
import io.tif1.cli.run.Invocation;
import io.tif1.cli.run.SessionCoordinates;
import io.tif1.plot.Chart;
import io.tif1.plot.ChartKind;
import io.tif1.plot.color.Rgb;
import io.tif1.plot.color.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tif1 plot}: a chart of a session. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "plot",
        description = "Draw a chart: .svg, .html, .png or .json (Vega-Lite) by the name of -o.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 plot speed-trace 2025 Australia R NOR VER -o trace.svg",
            "  tif1 plot tyre-strategy 2026 Monaco R --theme light -o strategy.html"
        })
public final class PlotCommand implements Callable<Integer> {
    private final Invocation run;

    @Parameters(
            index = "0",
            paramLabel = "CHART",
            completionCandidates = Names.class,
            description = "${COMPLETION-CANDIDATES}.")
    private String chart = "";

    @Parameters(index = "1", paramLabel = "SEASON", description = "The year, 2018 or later.")
    private int season;

    @Parameters(index = "2", paramLabel = "EVENT", description = "A name, place or round.")
    private String event = "";

    @Parameters(index = "3", paramLabel = "SESSION", description = "FP1, Q, S, R, a full name.")
    private String session = "";

    @Parameters(
            index = "4..*",
            paramLabel = "DRV",
            description = "Codes, car numbers or names; all or the quickest if none is given.")
    private List<String> drivers = new ArrayList<>();

    @Option(names = "--theme", paramLabel = "THEME", description = "dark or light.")
    private Theme theme = Theme.DARK;

    @Option(names = "--color-blind", description = "Use colours that the colour-blind tell apart.")
    private boolean colorBlind;

    @Option(
            names = "--paint",
            paramLabel = "NAME=COLOR",
            description = "The colour of a driver, team or compound, such as NOR=#ff8000.")
    private Map<String, String> paint = new LinkedHashMap<>();

    /** The names of charts. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ChartKind.all().stream().map(ChartKind::name).iterator();
        }
    }

    /** Creates the command for one run. */
    public PlotCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        ChartKind kind = ChartKind.of(chart);
        Optional<Path> file = run.options().output();
        file.ifPresent(Chart::form);
        paint.values().forEach(Rgb::parse);
        return run.withSession(
                new SessionCoordinates(season, event, session), found -> write(kind, found, file));
    }

    private void write(ChartKind kind, Session found, Optional<Path> file) throws IOException {
        Chart drawn = styled(kind.draw(found, drivers.toArray(String[]::new)));
        if (file.isEmpty()) {
            run.print(drawn.svg().lines().toList());
            return;
        }
        byte[] bytes = drawn.bytes(file.get());
        Target.writeFile(file.get(), out -> out.write(bytes));
    }

    private Chart styled(Chart plain) {
        Chart styled = plain.theme(theme);
        for (Map.Entry<String, String> entry : paint.entrySet()) {
            styled = styled.color(entry.getKey(), entry.getValue());
        }
        return colorBlind ? styled.colorBlind() : styled;
    }
}
