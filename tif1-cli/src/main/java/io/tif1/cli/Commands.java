package io.tif1.cli;

import io.tif1.cli.command.CacheClearCommand;
import io.tif1.cli.command.CacheCommand;
import io.tif1.cli.command.CacheExportCommand;
import io.tif1.cli.command.CacheImportCommand;
import io.tif1.cli.command.CacheInfoCommand;
import io.tif1.cli.command.CacheListCommand;
import io.tif1.cli.command.CachePruneCommand;
import io.tif1.cli.command.CacheVerifyCommand;
import io.tif1.cli.command.CacheWarmCommand;
import io.tif1.cli.command.CompareCommand;
import io.tif1.cli.command.CompletionCommand;
import io.tif1.cli.command.ConfigCheckCommand;
import io.tif1.cli.command.ConfigCommand;
import io.tif1.cli.command.ConfigPathCommand;
import io.tif1.cli.command.ConfigSetCommand;
import io.tif1.cli.command.ConfigShowCommand;
import io.tif1.cli.command.ConfigUnsetCommand;
import io.tif1.cli.command.CornersCommand;
import io.tif1.cli.command.DebugCommand;
import io.tif1.cli.command.DemoCommand;
import io.tif1.cli.command.DoctorCommand;
import io.tif1.cli.command.DriversCommand;
import io.tif1.cli.command.EventsCommand;
import io.tif1.cli.command.ExploreCommand;
import io.tif1.cli.command.ExportCommand;
import io.tif1.cli.command.FastestCommand;
import io.tif1.cli.command.InfoCommand;
import io.tif1.cli.command.LapsCommand;
import io.tif1.cli.command.ManCommand;
import io.tif1.cli.command.MessagesCommand;
import io.tif1.cli.command.MirrorCommand;
import io.tif1.cli.command.MirrorServeCommand;
import io.tif1.cli.command.PackCommand;
import io.tif1.cli.command.PackExtractCommand;
import io.tif1.cli.command.PackInfoCommand;
import io.tif1.cli.command.PackKeyCommand;
import io.tif1.cli.command.PackVerifyCommand;
import io.tif1.cli.command.PlotCommand;
import io.tif1.cli.command.PluginsCommand;
import io.tif1.cli.command.ResultsCommand;
import io.tif1.cli.command.ScheduleCommand;
import io.tif1.cli.command.SessionsCommand;
import io.tif1.cli.command.TelemetryCommand;
import io.tif1.cli.command.VersionCommand;
import io.tif1.cli.command.WeatherCommand;
import io.tif1.cli.run.Invocation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;

/**
 * The commands in the order of help.
 *
 * <p>Looking at a command's annotations takes longer than running it. Only the commands whose names
 * appear among the arguments are therefore put together, one of them where a list is all that is
 * asked for, and all of them otherwise.
 */
final class Commands {
    private static final String FIRST = "demo";

    /** Names that work but are not listed: the spelling of tif1 for Python. */
    private static final Set<String> HIDDEN = Set.of("cache-info", "cache-clear");

    private static final Map<String, Maker> MAKERS = makers();
    private static final Map<String, List<Function<Invocation, Object>>> CHILDREN =
            Map.of(
                    "cache",
                            List.of(
                                    CacheInfoCommand::new,
                                    CacheListCommand::new,
                                    CacheVerifyCommand::new,
                                    CachePruneCommand::new,
                                    CacheClearCommand::new,
                                    CacheWarmCommand::new,
                                    CacheExportCommand::new,
                                    CacheImportCommand::new),
                    "config",
                            List.of(
                                    ConfigShowCommand::new,
                                    ConfigSetCommand::new,
                                    ConfigUnsetCommand::new,
                                    ConfigPathCommand::new,
                                    ConfigCheckCommand::new),
                    "pack",
                            List.of(
                                    PackInfoCommand::new,
                                    PackVerifyCommand::new,
                                    PackExtractCommand::new,
                                    PackKeyCommand::new),
                    "mirror", List.of(MirrorServeCommand::new));

    /** A command that can be told about without being made. */
    private record Maker(Class<?> type, Function<Invocation, Object> maker) {
        Object make(Invocation run) {
            return maker.apply(run);
        }
    }

    private Commands() {}

    private static Map<String, Maker> makers() {
        Map<String, Maker> makers = new LinkedHashMap<>();
        makers.put("demo", new Maker(DemoCommand.class, DemoCommand::new));
        makers.put("events", new Maker(EventsCommand.class, EventsCommand::new));
        makers.put("schedule", new Maker(ScheduleCommand.class, ScheduleCommand::new));
        makers.put("sessions", new Maker(SessionsCommand.class, SessionsCommand::new));
        makers.put("drivers", new Maker(DriversCommand.class, DriversCommand::new));
        makers.put("laps", new Maker(LapsCommand.class, LapsCommand::new));
        makers.put("fastest", new Maker(FastestCommand.class, FastestCommand::new));
        makers.put("telemetry", new Maker(TelemetryCommand.class, TelemetryCommand::new));
        makers.put("compare", new Maker(CompareCommand.class, CompareCommand::new));
        makers.put("weather", new Maker(WeatherCommand.class, WeatherCommand::new));
        makers.put("messages", new Maker(MessagesCommand.class, MessagesCommand::new));
        makers.put("corners", new Maker(CornersCommand.class, CornersCommand::new));
        makers.put("results", new Maker(ResultsCommand.class, ResultsCommand::new));
        makers.put("plot", new Maker(PlotCommand.class, PlotCommand::new));
        makers.put("export", new Maker(ExportCommand.class, ExportCommand::new));
        makers.put("explore", new Maker(ExploreCommand.class, ExploreCommand::new));
        makers.put("info", new Maker(InfoCommand.class, InfoCommand::new));
        makers.put("warm", new Maker(CacheWarmCommand.class, CacheWarmCommand::new));
        makers.put("plugins", new Maker(PluginsCommand.class, PluginsCommand::new));
        makers.put("doctor", new Maker(DoctorCommand.class, DoctorCommand::new));
        makers.put("debug", new Maker(DebugCommand.class, DebugCommand::new));
        makers.put(
                "completion",
                new Maker(
                        CompletionCommand.class,
                        run -> new CompletionCommand(run, CommandTree.whole(run))));
        makers.put(
                "man",
                new Maker(ManCommand.class, run -> new ManCommand(run, CommandTree.whole(run))));
        makers.put("version", new Maker(VersionCommand.class, VersionCommand::new));
        makers.put("cache", new Maker(CacheCommand.class, run -> new CacheCommand()));
        makers.put("config", new Maker(ConfigCommand.class, run -> new ConfigCommand()));
        makers.put("pack", new Maker(PackCommand.class, PackCommand::new));
        makers.put("mirror", new Maker(MirrorCommand.class, run -> new MirrorCommand()));
        makers.put("cache-info", new Maker(CacheInfoCommand.class, CacheInfoCommand::new));
        makers.put("cache-clear", new Maker(CacheClearCommand.class, CacheClearCommand::new));
        return Collections.unmodifiableMap(makers);
    }

    /** Returns whether a word is the name of a command. */
    static boolean isName(String word) {
        return MAKERS.containsKey(word) || CommandGroups.NAMES.contains(word);
    }

    /** Adds what the arguments may name, or what is needed to list all commands. */
    static void addTo(CommandLine root, Invocation run, String... arguments) {
        List<String> words = List.of(arguments);
        List<String> named = words.stream().filter(Commands::isName).distinct().toList();
        if (!named.isEmpty()) {
            named.forEach(name -> add(root, name, run));
        } else if (CommandListing.suffices(words)) {
            add(root, FIRST, run);
            CommandListing.showIn(root, shown(run));
        } else {
            addAll(root, run);
        }
    }

    /** Returns the classes of the commands that help lists, by name. */
    private static Map<String, Class<?>> shown(Invocation run) {
        Map<String, Class<?>> shown = new LinkedHashMap<>();
        MAKERS.forEach((name, maker) -> shown.put(name, maker.type()));
        shown.keySet().removeAll(HIDDEN);
        CommandGroups.present(run).forEach(shown::put);
        return shown;
    }

    /** Adds every command. */
    static void addAll(CommandLine root, Invocation run) {
        MAKERS.keySet().forEach(name -> add(root, name, run));
        CommandGroups.NAMES.forEach(name -> add(root, name, run));
    }

    private static void add(CommandLine root, String name, Invocation run) {
        if (CommandGroups.NAMES.contains(name)) {
            CommandGroups.add(root, name, run);
            return;
        }
        Maker maker = Objects.requireNonNull(MAKERS.get(name));
        CommandLine command = new CommandLine(maker.make(run));
        command.getCommandSpec().usageMessage().hidden(HIDDEN.contains(name));
        root.addSubcommand(name, command);
        CHILDREN.getOrDefault(name, List.of())
                .forEach(child -> command.addSubcommand(child.apply(run)));
    }
}
