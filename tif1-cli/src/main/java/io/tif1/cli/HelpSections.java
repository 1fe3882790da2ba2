package io.tif1.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Help that shows a command's own options before those that all commands share. */
final class HelpSections {
    private HelpSections() {}

    static void arrange(CommandLine command) {
        command.getCommandSpec().usageMessage().abbreviateSynopsis(true).sortOptions(false);
        command.getHelpSectionMap()
                .put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, HelpSections::options);
        command.setHelpSectionKeys(commandsFirst(command.getHelpSectionKeys()));
        command.getSubcommands().values().forEach(HelpSections::arrange);
    }

    private static List<String> commandsFirst(List<String> keys) {
        List<String> commands =
                List.of(
                        UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
                        UsageMessageSpec.SECTION_KEY_COMMAND_LIST);
        List<String> arranged = new ArrayList<>(keys);
        arranged.removeAll(commands);
        arranged.addAll(
                arranged.indexOf(UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING), commands);
        return arranged;
    }

    private static String options(Help help) {
        List<OptionSpec> all = help.commandSpec().options();
        List<OptionSpec> shared = all.stream().filter(HelpSections::isShared).toList();
        List<OptionSpec> own = all.stream().filter(option -> !isShared(option)).toList();
        return section(help, "%nOptions:%n", own) + section(help, "%nCommon options:%n", shared);
    }

    private static boolean isShared(OptionSpec option) {
        return option.scopeType() == CommandLine.ScopeType.INHERIT;
    }

    private static String section(Help help, String heading, List<OptionSpec> options) {
        return options.isEmpty()
                ? ""
                : help.createHeading(heading) + help.optionListExcludingGroups(options);
    }
}
