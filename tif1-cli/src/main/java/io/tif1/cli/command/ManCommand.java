package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.cli.manual.ManPage;
import io.tif1.cli.render.Target;
import io.tif1.cli.run.Invocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tif1 man}: manual pages. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "man",
        description = {
            "Print the manual page of a command, for man to show, or write all of them to the",
            "folder that -o names."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 man laps | man -l -",
            "  tif1 man cache warm | man -l -",
            "  tif1 man --all -o ~/.local/share/man/man1"
        })
public final class ManCommand implements Callable<Integer> {
    private final Invocation run;
    private final Supplier<CommandLine> tree;

    @Parameters(
            arity = "0..*",
            paramLabel = "COMMAND",
            description = "The command; tif1 itself unless named.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--all", description = "Write the pages of all commands to a folder.")
    private boolean all;

    @Spec private CommandSpec spec = CommandSpec.create();

    /**
     * Creates the command for one run.
     *
     * @param tree makes the whole command
     */
    public ManCommand(Invocation run, Supplier<CommandLine> tree) {
        this.run = run;
        this.tree = tree;
    }

    @Override
    public Integer call() throws IOException {
        if (all) {
            Path folder =
                    run.options().output().orElseThrow(() -> refused("--all needs -o FOLDER"));
            Files.createDirectories(folder);
            writeAll(tree.get(), folder);
        } else {
            run.printText(ManPage.of(named()));
        }
        return CommandLine.ExitCode.OK;
    }

    private CommandLine named() {
        @Nullable CommandLine found = tree.get();
        for (String name : names) {
            found = found.getSubcommands().get(name);
            if (found == null) {
                throw refused("there is no command '" + String.join(" ", names) + "'");
            }
        }
        return found;
    }

    private void writeAll(CommandLine command, Path folder) throws IOException {
        byte[] page = ManPage.of(command).getBytes(StandardCharsets.UTF_8);
        Target.writeFile(folder.resolve(ManPage.name(command) + ".1"), out -> out.write(page));
        for (CommandLine child : command.getSubcommands().values()) {
            if (!child.getCommandSpec().usageMessage().hidden()) {
                writeAll(child, folder);
            }
        }
    }

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
