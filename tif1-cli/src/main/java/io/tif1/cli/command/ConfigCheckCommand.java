package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.Configuration;
import io.tif1.api.model.SettingFile;
import io.tif1.api.model.SettingProblem;
import io.tif1.cli.run.ExitCode;
import io.tif1.cli.run.Invocation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tif1 config check}: everything that is wrong, and an exit code for scripts. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "check",
        description = {
            "Check the settings of all places, and name everything that is wrong.",
            "",
            "Exit code 0 if all is well, 2 if not. Names that have no effect are warnings, which"
                    + " count with --strict."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 config check", "  tif1 config check --strict"})
public final class ConfigCheckCommand implements Callable<Integer> {
    private final Invocation run;

    @Option(names = "--strict", description = "Fail for warnings, too.")
    private boolean strict;

    /** Creates the command for one run. */
    public ConfigCheckCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        Configuration configuration = run.configuration();
        List<String> lines = new ArrayList<>();
        for (SettingProblem problem : configuration.problems()) {
            lines.add("error: " + problem);
        }
        for (SettingProblem warning : configuration.warnings()) {
            lines.add("warning: " + warning);
        }
        for (SettingFile file : configuration.files()) {
            if (!file.note().isEmpty() && file.exists()) {
                lines.add("warning: " + file.path() + ": " + file.note());
            }
        }
        run.print(lines.isEmpty() ? List.of("all settings are well") : lines);
        boolean failed = strict ? !lines.isEmpty() : !configuration.problems().isEmpty();
        return failed ? ExitCode.USAGE : ExitCode.OK;
    }
}
