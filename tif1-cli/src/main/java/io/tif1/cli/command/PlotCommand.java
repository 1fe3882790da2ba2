package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Tif1;
import io.tif1.api.model.Session;
import io.tif1.cli.render.Target;
import io.tif1.cli.run.Invocation;
import io.tif1.cli.run.SessionCoordinates;
import io.tif1.plot.Chart;
import io.tif1.plot.ChartKind;
import io.tif1.plot.color.Palette;
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
import java.util.stream.Stream;
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
            "  tif1 plot tyre-strategy 2026 Monaco R --theme light -o strategy.html",
            "  tif1 plot two-gaps 2025 Monaco Q --with 2025/Spain/Q -o gaps.png"
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

    @Option(names = "--theme", paramLabel = "THEME", description = "dark, light or sky.")
    private Theme theme = Theme.DARK;

    @Option(names = "--color-blind", description = "Use colours that the colour-blind tell apart.")
    private boolean colorBlind;

    @Option(
            names = "--palette",
            paramLabel = "TABLE",
            description = "Team colours: distinct or official.")
    private Palette palette = Palette.DISTINCT;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            description = "Width and height in pixels, such as 1200x600.")
    private String size = "";

    @Option(
            names = "--with",
            paramLabel = "SEASON/EVENT/SESSION",
            description = "One more session, for charts of several; may be repeated.")
    private List<String> with = new ArrayList<>();

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
        SessionCoordinates first = new SessionCoordinates(season, event, session);
        if (with.isEmpty() && kind.sessions() > 1) {
            throw new IllegalArgumentException(
                    "chart %s shows %d sessions; name the others with --with SEASON/EVENT/SESSION"
                            .formatted(kind.name(), kind.sessions()));
        }
        List<SessionCoordinates> others = with.stream().map(SessionCoordinates::parse).toList();
        return others.isEmpty()
                ? run.withSession(first, found -> write(kind, List.of(found), file))
                : run.withTif1(f1 -> write(kind, all(f1, first, others), file));
    }

    private static List<Session> all(
            Tif1 f1, SessionCoordinates first, List<SessionCoordinates> others) {
        return Stream.concat(Stream.of(first), others.stream()).map(at -> at.in(f1)).toList();
    }

    private void write(ChartKind kind, List<Session> found, Optional<Path> file)
            throws IOException {
        Chart drawn = styled(kind.draw(found, drivers.toArray(String[]::new)));
        if (file.isEmpty()) {
            run.print(drawn.svg().lines().toList());
            return;
        }
        byte[] bytes = drawn.bytes(file.get());
        Target.writeFile(file.get(), out -> out.write(bytes));
    }

    private Chart styled(Chart plain) {
        Chart styled = sized(plain.theme(theme).palette(palette));
        for (Map.Entry<String, String> entry : paint.entrySet()) {
            styled = styled.color(entry.getKey(), entry.getValue());
        }
        return colorBlind ? styled.colorBlind() : styled;
    }

    private Chart sized(Chart chart) {
        if (size.isEmpty()) {
            return chart;
        }
        if (!size.matches("\\d{1,5}x\\d{1,5}")) {
            throw new IllegalArgumentException("size is " + size + ", but must be like 1200x600");
        }
        String[] sides = size.split("x");
        return chart.size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
    }
}
