package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.cli.run.Invocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tif1 mirror serve}: serves a folder until it is interrupted. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "serve",
        description = {
            "Serve a folder laid out like the archive over HTTP/2 and HTTP/1.1, until Ctrl-C.",
            "The certificate is made at the first start; tif1 on this machine trusts it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 mirror serve ~/f1",
            "  tif1 mirror serve ~/f1 --port 9443 --http-port -1",
            "  tif1 fastest 2025 Australia R --source https://localhost:8443"
        })
public final class MirrorServeCommand implements Callable<Integer> {
    private final Invocation run;
    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The folder that holds the season folders.")
    private Path root = Path.of(".");

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8443",
            description = "The port of HTTPS; 0 for any. ${DEFAULT-VALUE} unless set.")
    private int port;

    @Option(
            names = "--http-port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port of HTTP; 0 for any, -1 for none. ${DEFAULT-VALUE} unless set.")
    private int httpPort;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description =
                    "Where to listen; 0.0.0.0 for every network. ${DEFAULT-VALUE} unless set.")
    private String host = "";

    /** Creates the command for one run. */
    public MirrorServeCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        checkArguments();
        return run.withTif1(
                f1 -> {
                    Path identity = f1.cacheFolder().resolve("mirror");
                    new MirrorDoor(root, identity, host, port, httpPort).serve(run);
                });
    }

    private void checkArguments() {
        if (!Files.isDirectory(root)) {
            throw new ParameterException(
                    spec.commandLine(), "'" + root + "' is no folder; name the one to serve");
        }
        if (port < 0 || port > 65_535 || httpPort < -1 || httpPort > 65_535) {
            throw new ParameterException(spec.commandLine(), "a port is 0 to 65535");
        }
    }
}
