package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Tif1;
import io.tif1.api.model.PackCheck;
import io.tif1.cli.run.ExitCode;
import io.tif1.cli.run.Invocation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tif1 pack verify}: reads all of a pack and compares hashes and signature. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "verify",
        description = {
            "Read all of a pack; compare every hash and the signature, and decode every table.",
            "What is wrong is named, and the exit code is 5."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 pack verify small.tif1pack",
            "  tif1 pack verify small.tif1pack --public-key league.pem.pub"
        })
public final class PackVerifyCommand implements Callable<Integer> {
    private final Invocation run;
    private boolean sound = true;

    @Parameters(paramLabel = "FILE", description = "The pack.")
    private Path file = Path.of("");

    @Option(
            names = "--public-key",
            paramLabel = "KEY",
            description = "The public key whose signature the pack must bear.")
    private @Nullable Path publicKey;

    /** Creates the command for one run. */
    public PackVerifyCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        int code = run.withTif1(this::verify);
        return sound ? code : ExitCode.INVALID_DATA;
    }

    private void verify(Tif1 f1) {
        Path key = publicKey;
        PackCheck check = key == null ? f1.packs().verify(file) : f1.packs().verify(file, key);
        check.findings().forEach(run::warn);
        sound = check.isSound();
        if (sound) {
            run.note(
                    String.format(
                            Locale.ROOT,
                            "%s is sound: %d tables, %s",
                            file,
                            check.checked(),
                            check.signer().isEmpty()
                                    ? "not signed"
                                    : "signed by key " + check.signer()));
        }
    }
}
