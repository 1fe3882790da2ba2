package io.tif1.cli;

import io.tif1.cli.terminal.Screen;
import io.tif1.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/** The reference of the command as Markdown, made of the commands as they are. */
final class CliPage {
    private final StringBuilder page = new StringBuilder(30_000);

    private CliPage() {}

    /** Returns what stands below the introduction: contents, common options and every command. */
    static String text() {
        CliPage made = new CliPage();
        CommandLine root = root();
        List<CommandLine> commands = below(root).toList();
        made.addContents(commands);
        made.addCommon(root.getCommandSpec());
        commands.forEach(made::addCommand);
        return made.page.toString();
    }

    private static CommandLine root() {
        Terminal terminal =
                new Terminal(
                        new ByteArrayInputStream(new byte[0]),
                        new ByteArrayOutputStream(),
                        Terminal.writer(new ByteArrayOutputStream()),
                        Screen.plain(100));
        return CommandTree.build(terminal, Clock.systemUTC());
    }

    private static Stream<CommandLine> below(CommandLine command) {
        return command.getSubcommands().values().stream()
                .distinct()
                .filter(one -> !one.getCommandSpec().usageMessage().hidden())
                .flatMap(one -> Stream.concat(Stream.of(one), below(one)));
    }

    private void addContents(List<CommandLine> commands) {
        List<List<String>> rows = new ArrayList<>();
        for (CommandLine command : commands) {
            String name = command.getCommandSpec().qualifiedName();
            String link = "[`%s`](#%s)".formatted(name, name.replace(' ', '-'));
            rows.add(List.of(link, firstSentence(command.getCommandSpec())));
        }
        addTable("command", "what it does", rows);
    }

    private void addCommon(CommandSpec root) {
        page.append("\n## Common options\n\nThey go before or after the name of any command.\n\n");
        addTable("option", "meaning", options(root, CliPage::isCommon));
    }

    private void addCommand(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        page.append("\n## ").append(spec.qualifiedName()).append("\n\n");
        page.append(escaped(description(spec))).append("\n\n```sh\n");
        page.append(synopsis(command)).append("\n```\n");
        List<List<String>> rows = new ArrayList<>();
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            rows.add(List.of("`" + parameter.paramLabel() + "`", escaped(description(parameter))));
        }
        rows.addAll(options(spec, option -> !isCommon(option)));
        if (!rows.isEmpty()) {
            page.append('\n');
            addTable("argument or option", "meaning", rows);
        }
        addExamples(spec);
    }

    private static String synopsis(CommandLine command) {
        Help help = new Help(command.getCommandSpec(), Help.defaultColorScheme(Ansi.OFF));
        return help.synopsis(0).strip().replaceAll("\\s+", " ");
    }

    private void addExamples(CommandSpec spec) {
        String[] examples = spec.usageMessage().footer();
        if (examples.length == 0) {
            return;
        }
        page.append("\nExamples:\n\n```sh\n");
        Stream.of(examples).map(String::strip).forEach(e -> page.append(e).append('\n'));
        page.append("```\n");
    }

    private static List<List<String>> options(CommandSpec spec, Predicate<OptionSpec> which) {
        return spec.options().stream()
                .filter(option -> !option.hidden())
                .filter(which)
                .map(option -> List.of(names(option), escaped(description(option))))
                .toList();
    }

    private static String names(OptionSpec option) {
        String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
        return Stream.of(option.names())
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "))
                .replaceAll("`$", value.replace("|", "\\\\|") + "`");
    }

    private static boolean isCommon(OptionSpec option) {
        return option.scopeType() == ScopeType.INHERIT;
    }

    private void addTable(String left, String right, List<List<String>> rows) {
        page.append("| ").append(left).append(" | ").append(right).append(" |\n|---|---|\n");
        for (List<String> row : rows) {
            page.append("| ").append(String.join(" | ", row)).append(" |\n");
        }
    }

    private static String firstSentence(CommandSpec spec) {
        String all = description(spec);
        int end = all.indexOf(". ");
        return escaped(end < 0 ? all : all.substring(0, end + 1));
    }

    private static String description(CommandSpec spec) {
        return text(spec.usageMessage().description());
    }

    private static String description(ArgSpec argument) {
        return text(argument.description());
    }

    private static String text(String... lines) {
        return Arrays.stream(lines)
                .map(line -> line.replace("%%", "%").replace("%n", " "))
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*");
    }
}
