package io.tif1.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The list of commands in the help of {@code tif1} itself, from their names and first sentences.
 *
 * <p>Putting all commands together for their list takes more than half of the time of {@code tif1
 * --help}.
 */
final class CommandListing {
    private CommandListing() {}

    /** Returns whether words that name no command ask for help, and no file may name one. */
    static boolean suffices(List<String> words) {
        return (words.contains("--help") || words.contains("-h"))
                && words.stream().noneMatch(word -> word.startsWith("@"));
    }

    /** Lists commands by name instead of those that were added. */
    static void showIn(CommandLine root, Map<String, Class<?>> commands) {
        root.getHelpSectionMap()
                .put(
                        UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
                        help -> help.commandList(helps(commands, help.colorScheme())));
    }

    private static Map<String, Help> helps(Map<String, Class<?>> commands, ColorScheme colors) {
        Map<String, Help> helps = new LinkedHashMap<>();
        commands.forEach((name, command) -> helps.put(name, help(name, command, colors)));
        return helps;
    }

    private static Help help(String name, Class<?> command, ColorScheme colors) {
        CommandSpec spec = CommandSpec.create().name(name);
        Command told = command.getAnnotation(Command.class);
        if (told != null) {
            spec.usageMessage().header(told.header()).description(told.description());
        }
        return new Help(spec, colors);
    }
}
