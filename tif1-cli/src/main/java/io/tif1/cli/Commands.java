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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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
 * appear among the arguments are therefore put together, or all of them if none does.
 */
final class Commands {
    /** Names that work but are not listed: the spelling of tif1 for Python. */
    private static final Set<String> HIDDEN = Set.of("cache-info", "cache-clear");

    private static final Map<String, Function<Invocation, Object>> MAKERS = makers();
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

    private Commands() {}

    private static Map<String, Function<Invocation, Object>> makers() {
        Map<String, Function<Invocation, Object>> makers = new LinkedHashMap<>();
        makers.put("demo", DemoCommand::new);
        makers.put("events", EventsCommand::new);
        makers.put("schedule", ScheduleCommand::new);
        makers.put("sessions", SessionsCommand::new);
        makers.put("drivers", DriversCommand::new);
        makers.put("laps", LapsCommand::new);
        makers.put("fastest", FastestCommand::new);
        makers.put("telemetry", TelemetryCommand::new);
        makers.put("compare", CompareCommand::new);
        makers.put("weather", WeatherCommand::new);
        makers.put("messages", MessagesCommand::new);
        makers.put("corners", CornersCommand::new);
        makers.put("results", ResultsCommand::new);
        makers.put("plot", PlotCommand::new);
        makers.put("export", ExportCommand::new);
        makers.put("explore", ExploreCommand::new);
        makers.put("info", InfoCommand::new);
        makers.put("warm", CacheWarmCommand::new);
        makers.put("plugins", PluginsCommand::new);
        makers.put("doctor", DoctorCommand::new);
        makers.put("debug", DebugCommand::new);
        makers.put("completion", run -> new CompletionCommand(run, CommandTree.whole(run)));
        makers.put("man", run -> new ManCommand(run, CommandTree.whole(run)));
        makers.put("version", VersionCommand::new);
        makers.put("cache", run -> new CacheCommand());
        makers.put("config", run -> new ConfigCommand());
        makers.put("pack", PackCommand::new);
        makers.put("mirror", run -> new MirrorCommand());
        makers.put("cache-info", CacheInfoCommand::new);
        makers.put("cache-clear", CacheClearCommand::new);
        return Collections.unmodifiableMap(makers);
    }

    /** Returns whether a word is the name of a command. */
    static boolean isName(String word) {
        return MAKERS.containsKey(word) || CommandGroups.NAMES.contains(word);
    }

    /** Adds what the arguments may name. */
    static void addTo(CommandLine root, Invocation run, String... arguments) {
        List<String> named =
                Arrays.stream(arguments).filter(Commands::isName).distinct().toList();
        Collection<String> wanted = named.isEmpty() ? all() : named;
        wanted.forEach(name -> add(root, name, run));
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>(MAKERS.keySet());
        all.addAll(CommandGroups.NAMES);
        return all;
    }

    private static void add(CommandLine root, String name, Invocation run) {
        if (CommandGroups.NAMES.contains(name)) {
            CommandGroups.add(root, name, run);
            return;
        }
        Function<Invocation, Object> maker = Objects.requireNonNull(MAKERS.get(name));
        CommandLine command = new CommandLine(maker.apply(run));
        command.getCommandSpec().usageMessage().hidden(HIDDEN.contains(name));
        root.addSubcommand(name, command);
        CHILDREN.getOrDefault(name, List.of())
                .forEach(child -> command.addSubcommand(child.apply(run)));
    }
}
