package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.Session;
import io.tif1.cli.compare.ByCorner;
import io.tif1.cli.compare.ByDistance;
import io.tif1.cli.compare.ByLap;
import io.tif1.cli.compare.LapPair;
import io.tif1.cli.compare.PairTable;
import io.tif1.cli.compare.View;
import io.tif1.cli.run.Invocation;
import io.tif1.cli.run.LapChoice;
import io.tif1.cli.run.SessionCoordinates;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tif1 compare}: one lap against another. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "compare",
        description = {
            "Compare two laps: times, speeds, and where on the lap the gap comes from.",
            "Differences are the second less the first: a positive gap means that the second is",
            "behind. Gaps are computed from telemetry with both laps stretched to the same length,",
            "so that a gap in mid-lap is good to some hundredths of a second."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 compare 2025 Australia R NOR VER",
            "  tif1 compare 2025 Australia Q NOR PIA --by corner",
            "  tif1 compare 2025 Australia R NOR VER --lap 43 --by distance --step 50",
            "  tif1 compare 2025 Australia R NOR NOR --lap 12,43 --format json"
        })
public final class CompareCommand implements Callable<Integer> {
    private static final int SHORTEST_STEP = 1;

    private final Invocation run;
    @Mixin private SessionCoordinates at = new SessionCoordinates();

    @Parameters(index = "3", paramLabel = "DRV1", description = "A code, car number or name.")
    private String first = "";

    @Parameters(index = "4", paramLabel = "DRV2", description = "The driver to compare with it.")
    private String second = "";

    @Option(
            names = {"-l", "--lap"},
            paramLabel = "LAP",
            split = ",",
            converter = LapChoice.Converter.class,
            description =
                    "A lap number, or fastest, for both; two with a comma between them for one"
                            + " each. Their fastest laps unless given.")
    private List<LapChoice> laps = List.of(LapChoice.FASTEST);

    @Option(names = "--by", paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}.")
    private View by = View.LAP;

    @Option(
            names = "--step",
            paramLabel = "METRES",
            description = "From one row to the next with --by distance; 100 unless given.")
    private double step = 100;

    @Spec private CommandSpec spec = CommandSpec.create();

    /** Creates the command for one run. */
    public CompareCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        require(laps.size() <= 2, "--lap takes one lap, or two with a comma between them");
        require(step >= SHORTEST_STEP, "--step is " + step + ", but 1 metre is the least");
        return run.withSession(at, this::compare);
    }

    private void require(boolean met, String otherwise) {
        if (!met) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    private void compare(Session session) throws IOException {
        LapPair pair =
                new LapPair(
                        laps.get(0).of(session, first),
                        laps.get(laps.size() - 1).of(session, second));
        PairTable table = table(session, pair);
        run.note(pair.describe());
        run.print(table.rows(), table);
    }

    private PairTable table(Session session, LapPair pair) {
        return switch (by) {
            case LAP -> ByLap.of(pair);
            case CORNER -> ByCorner.of(pair, session.circuit().corners());
            case DISTANCE -> ByDistance.of(pair, step);
        };
    }
}
