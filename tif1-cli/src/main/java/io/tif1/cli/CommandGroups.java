package io.tif1.cli;

import io.tif1.cli.run.Invocation;
import io.tif1.cli.spi.CommandGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import picocli.CommandLine;

/** Commands that come in jars of their own, because of what these bring along. */
final class CommandGroups {
    /** Their names, in the order of help. */
    static final List<String> NAMES = List.of("pipeline", "lake", "warehouse", "metrics");

    private CommandGroups() {}

    /** Adds a group, or something that says where to get it. */
    static void add(CommandLine root, String name, Invocation run) {
        Optional<CommandGroup> group = find(name);
        CommandLine command =
                new CommandLine(
                        group.map(g -> g.command(run)).orElseGet(() -> new AbsentCommand(name)));
        command.getCommandSpec().usageMessage().hidden(group.isEmpty());
        root.addSubcommand(name, command);
        group.ifPresent(g -> g.children(run).forEach(command::addSubcommand));
    }

    /** Returns the classes of the commands that are there, by name. */
    static Map<String, Class<?>> present(Invocation run) {
        Map<String, Class<?>> present = new LinkedHashMap<>();
        for (String name : NAMES) {
            find(name).ifPresent(group -> present.put(name, group.command(run).getClass()));
        }
        return present;
    }

    private static Optional<CommandGroup> find(String name) {
        return ServiceLoader.load(CommandGroup.class, CommandGroup.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(group -> group.name().equals(name))
                .findFirst();
    }
}
