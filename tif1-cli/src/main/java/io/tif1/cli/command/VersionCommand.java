package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.cli.run.Invocation;
import io.tif1.cli.run.Version;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import picocli.CommandLine.Command;

/** {@code tif1 version}. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "version",
        description = "Show the version; 'tif1 debug' shows more.",
        footerHeading = "%nExamples:%n",
        footer = "  tif1 version")
public final class VersionCommand implements Callable<Integer> {
    private final Invocation run;

    /** Creates the command for one run. */
    public VersionCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        run.print(List.of("tif1 " + Version.current()));
        return 0;
    }
}
