package io.tif1.cli;

import io.tif1.cli.run.ColorChoice;
import io.tif1.cli.run.ErrorMapper;
import io.tif1.cli.run.GlobalOptions;
import io.tif1.cli.run.Invocation;
import io.tif1.cli.terminal.Terminal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.TraceLevel;
import picocli.CommandLine.TypeConversionException;

/** Puts the commands together. */
final class CommandTree {
    private static final int WIDEST_HELP = 100;

    private CommandTree() {}

    /** Returns the command for one run; nothing but picocli is touched. */
    static CommandLine build(Terminal terminal, Clock clock, String... arguments) {
        Invocation run = invocation(ColorChoice.of(terminal, arguments), clock);
        return build(run, root -> Commands.addTo(root, run, arguments));
    }

    /** Returns what makes the command with all that is below it. */
    static Supplier<CommandLine> whole(Invocation run) {
        return () -> whole(run.terminal(), run.clock());
    }

    /** Returns the command with all that is below it. */
    static CommandLine whole(Terminal terminal, Clock clock) {
        Invocation run = invocation(terminal, clock);
        return build(run, root -> Commands.addAll(root, run));
    }

    private static Invocation invocation(Terminal terminal, Clock clock) {
        return new Invocation(new GlobalOptions(), terminal, clock);
    }

    private static CommandLine build(Invocation run, Consumer<CommandLine> adder) {
        CommandLine root = new CommandLine(new RootCommand(run.options()));
        adder.accept(root);
        return configure(root, run);
    }

    private static CommandLine configure(CommandLine root, Invocation run) {
        Terminal terminal = run.terminal();
        ErrorMapper errors = new ErrorMapper(run);
        HelpSections.arrange(root);
        CommandLine.tracer().setLevel(TraceLevel.OFF); // it writes past the terminal
        return root.registerConverter(Path.class, CommandTree::path)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(
                                terminal.screen().styled() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(Math.min(terminal.screen().width(), WIDEST_HELP))
                .setOut(Terminal.writer(terminal.out()))
                .setErr(terminal.err())
                .setExecutionExceptionHandler(errors)
                .setParameterExceptionHandler(errors);
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + text + "' is no name of a file");
        }
    }
}
