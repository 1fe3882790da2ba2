package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Tif1;
import io.tif1.cli.run.Invocation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tif1 pack key}: makes keys to sign packs with. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "key",
        description = {
            "Make a pair of Ed25519 keys: the private key in a file that only you can read,",
            "the public key beside it with .pub behind its name, to be given to others."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 pack key league.pem", "  tif1 pack 2025 Australia R --sign league.pem"})
public final class PackKeyCommand implements Callable<Integer> {
    private final Invocation run;

    @Parameters(paramLabel = "FILE", description = "The file for the private key.")
    private Path file = Path.of("");

    /** Creates the command for one run. */
    public PackKeyCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        return run.withTif1(this::create);
    }

    private void create(Tif1 f1) {
        Path publicKey = f1.packs().createKey(file);
        run.note("wrote the private key to %s, the public key to %s".formatted(file, publicKey));
    }
}
