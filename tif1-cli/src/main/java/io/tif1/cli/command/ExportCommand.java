package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.LoadOptions;
import io.tif1.cli.export.Exporter;
import io.tif1.cli.export.SessionTable;
import io.tif1.cli.render.FrameFormat;
import io.tif1.cli.run.Invocation;
import io.tif1.cli.run.SessionCoordinates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** {@code tif1 export}: a session as files. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "export",
        description = {
            "Write the tables of a session to files in the folder that -o names, or one table to",
            "the file that it names. The files are CSV unless --format or the file's name says",
            "otherwise."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 export 2025 Australia R -o melbourne",
            "  tif1 export 2025 Australia R --telemetry all --format parquet -o melbourne",
            "  tif1 export 2025 Australia R laps -o laps.arrow"
        })
public final class ExportCommand implements Callable<Integer> {
    private final Invocation run;
    @Mixin private SessionCoordinates at = new SessionCoordinates();

    @Parameters(
            index = "3..*",
            arity = "0..*",
            paramLabel = "TABLE",
            description = "${COMPLETION-CANDIDATES}; all of them unless named.")
    private List<SessionTable> tables = new ArrayList<>();

    @Option(
            names = "--telemetry",
            paramLabel = "WHICH",
            description =
                    "${COMPLETION-CANDIDATES}; none unless given. All laps make a file for each"
                            + " driver.")
    private LoadOptions.Scope telemetry = LoadOptions.Scope.NONE;

    @Spec private CommandSpec spec = CommandSpec.create();

    /** Creates the command for one run. */
    public ExportCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        Path target = run.options().output().orElseThrow(() -> refused("say where to with -o"));
        Exporter exporter = new Exporter(format(target), run::note, run::warn);
        boolean one = tables.size() == 1 && telemetry == LoadOptions.Scope.NONE;
        boolean file = one && FrameFormat.ofFile(target).isPresent() && !Files.isDirectory(target);
        return run.withSession(
                at,
                session -> {
                    if (file) {
                        exporter.writeFile(session, tables.get(0), target);
                    } else {
                        exporter.writeFolder(session, chosen(), telemetry, target);
                    }
                });
    }

    private List<SessionTable> chosen() {
        return tables.isEmpty() ? List.of(SessionTable.values()) : tables;
    }

    private FrameFormat format(Path target) {
        FrameFormat format =
                run.options()
                        .chosenFormat()
                        .or(() -> FrameFormat.ofFile(target))
                        .orElse(FrameFormat.CSV);
        if (format == FrameFormat.TABLE) {
            throw refused("a table is for people; choose another --format");
        }
        return format;
    }

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
