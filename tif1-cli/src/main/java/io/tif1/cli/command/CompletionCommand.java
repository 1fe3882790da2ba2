package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.cli.completion.BashScript;
import io.tif1.cli.completion.FishScript;
import io.tif1.cli.completion.Places;
import io.tif1.cli.run.Invocation;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apiguardian.api.API;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tif1 completion}: scripts for shells. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "completion",
        description = {
            "Print a script that completes commands, options, seasons, events and sessions in a",
            "shell, and the drivers of sessions that are cached."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 completion bash > ~/.local/share/bash-completion/completions/tif1",
            "  source <(tif1 completion zsh)",
            "  tif1 completion fish > ~/.config/fish/completions/tif1.fish"
        })
public final class CompletionCommand implements Callable<Integer> {
    /** The shells. */
    enum Shell {
        BASH,
        ZSH,
        FISH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Invocation run;
    private final Supplier<CommandLine> tree;

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.BASH;

    /**
     * Creates the command for one run.
     *
     * @param tree makes the whole command
     */
    public CompletionCommand(Invocation run, Supplier<CommandLine> tree) {
        this.run = run;
        this.tree = tree;
    }

    @Override
    public Integer call() throws IOException {
        return run.withTif1(
                f1 -> {
                    Places places = Places.of(f1.calendar());
                    run.printText(
                            shell == Shell.FISH
                                    ? FishScript.of(tree.get(), places)
                                    : BashScript.of(tree.get(), places));
                });
    }
}
