package io.tif1.cli;

import io.tif1.cli.command.CacheClearCommand;
import io.tif1.cli.command.CacheCommand;
import io.tif1.cli.command.CacheInfoCommand;
import io.tif1.cli.command.CornersCommand;
import io.tif1.cli.command.DebugCommand;
import io.tif1.cli.command.DemoCommand;
import io.tif1.cli.command.DriversCommand;
import io.tif1.cli.command.EventsCommand;
import io.tif1.cli.command.FastestCommand;
import io.tif1.cli.command.LapsCommand;
import io.tif1.cli.command.MessagesCommand;
import io.tif1.cli.command.MirrorCommand;
import io.tif1.cli.command.MirrorServeCommand;
import io.tif1.cli.command.PluginsCommand;
import io.tif1.cli.command.SessionsCommand;
import io.tif1.cli.command.TelemetryCommand;
import io.tif1.cli.command.VersionCommand;
import io.tif1.cli.command.WeatherCommand;
import io.tif1.cli.run.ErrorMapper;
import io.tif1.cli.run.GlobalOptions;
import io.tif1.cli.run.Invocation;
import io.tif1.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Puts the commands together. */
final class CommandTree {
    private static final int WIDEST_HELP = 100;

    private CommandTree() {}

    /** Returns the whole command for one run; nothing but picocli is touched. */
    static CommandLine build(Terminal terminal) {
        GlobalOptions options = new GlobalOptions();
        Invocation run = new Invocation(options, terminal);
        CommandLine root = new CommandLine(new RootCommand(options));
        addCommands(root, run);
        addCacheCommands(root, run);
        addMirrorCommands(root, run);
        return configure(root, run);
    }

    private static void addCommands(CommandLine root, Invocation run) {
        root.addSubcommand(new DemoCommand(run));
        root.addSubcommand(new EventsCommand(run));
        root.addSubcommand(new SessionsCommand(run));
        root.addSubcommand(new DriversCommand(run));
        root.addSubcommand(new LapsCommand(run));
        root.addSubcommand(new FastestCommand(run));
        root.addSubcommand(new TelemetryCommand(run));
        root.addSubcommand(new WeatherCommand(run));
        root.addSubcommand(new MessagesCommand(run));
        root.addSubcommand(new CornersCommand(run));
        root.addSubcommand(new PluginsCommand(run));
        root.addSubcommand(new DebugCommand(run));
        root.addSubcommand(new VersionCommand(run));
    }

    private static void addMirrorCommands(CommandLine root, Invocation run) {
        CommandLine mirror = new CommandLine(new MirrorCommand());
        root.addSubcommand("mirror", mirror);
        mirror.addSubcommand(new MirrorServeCommand(run));
    }

    private static void addCacheCommands(CommandLine root, Invocation run) {
        CommandLine cache = new CommandLine(new CacheCommand());
        root.addSubcommand("cache", cache);
        cache.addSubcommand(new CacheInfoCommand(run));
        cache.addSubcommand(new CacheClearCommand(run));
        addHidden(root, "cache-info", new CacheInfoCommand(run));
        addHidden(root, "cache-clear", new CacheClearCommand(run));
    }

    private static void addHidden(CommandLine root, String name, Object command) {
        CommandLine alias = new CommandLine(command);
        alias.getCommandSpec().usageMessage().hidden(true);
        root.addSubcommand(name, alias);
    }

    private static CommandLine configure(CommandLine root, Invocation run) {
        Terminal terminal = run.terminal();
        ErrorMapper errors = new ErrorMapper(run);
        HelpSections.arrange(root);
        return root.setCaseInsensitiveEnumValuesAllowed(true)
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
}
