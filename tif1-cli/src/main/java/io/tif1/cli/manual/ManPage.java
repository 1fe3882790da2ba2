package io.tif1.cli.manual;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.cli.run.Version;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/** The manual page of one command, in the language of {@code man}, roff with the macros of an. */
@API(status = INTERNAL, since = "1.0")
public final class ManPage {
    private final CommandSpec spec;
    private final Help help;
    private final Roff roff = new Roff();

    private ManPage(CommandLine command) {
        this.spec = command.getCommandSpec();
        this.help = new Help(spec, CommandLine.Help.defaultColorScheme(Ansi.OFF));
    }

    /** Returns the page of a command, with its options and those that all commands share. */
    public static String of(CommandLine command) {
        return new ManPage(command).text();
    }

    /** Returns the name of a command's page, such as {@code "tif1-cache-info"}. */
    public static String name(CommandLine command) {
        return command.getCommandSpec().qualifiedName("-");
    }

    private String text() {
        String name = spec.qualifiedName("-");
        roff.title(name.toUpperCase(Locale.ROOT), "tif1 " + Version.current(), "tif1 manual");
        roff.section("NAME").raw(Roff.escaped(name) + " \\- " + Roff.escaped(firstSentence()));
        roff.section("SYNOPSIS");
        addSynopsis();
        roff.section("DESCRIPTION").text(description());
        addCommands();
        addParameters();
        addOptions("OPTIONS", option -> option.scopeType() != ScopeType.INHERIT);
        addOptions("COMMON OPTIONS", option -> option.scopeType() == ScopeType.INHERIT);
        addExamples();
        addEnd();
        return roff.toString();
    }

    private void addSynopsis() {
        roff.bold(spec.qualifiedName(" "));
        String line = help.synopsis(0).strip();
        roff.text(
                line.startsWith(spec.qualifiedName(" "))
                        ? line.substring(spec.qualifiedName(" ").length()).strip()
                        : line);
    }

    private String description() {
        return text(spec.usageMessage().description());
    }

    private String firstSentence() {
        String all = description();
        int end = all.indexOf(". ");
        String first = end < 0 ? all : all.substring(0, end);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    private void addCommands() {
        List<CommandLine> commands =
                spec.subcommands().values().stream()
                        .distinct()
                        .filter(one -> !one.getCommandSpec().usageMessage().hidden())
                        .toList();
        if (commands.isEmpty()) {
            return;
        }
        roff.section("COMMANDS");
        for (CommandLine one : commands) {
            roff.item(one.getCommandName(), "");
            roff.text(text(one.getCommandSpec().usageMessage().description()));
        }
    }

    private void addParameters() {
        List<PositionalParamSpec> parameters = spec.positionalParameters();
        if (parameters.isEmpty()) {
            return;
        }
        roff.section("ARGUMENTS");
        for (PositionalParamSpec parameter : parameters) {
            roff.item("", parameter.paramLabel());
            roff.text(description(parameter));
        }
    }

    private void addOptions(String heading, Predicate<OptionSpec> which) {
        List<OptionSpec> options =
                spec.options().stream().filter(o -> !o.hidden()).filter(which).toList();
        if (options.isEmpty()) {
            return;
        }
        roff.section(heading);
        for (OptionSpec option : options) {
            String names = String.join(", ", option.names());
            roff.item(names, option.arity().max() > 0 ? option.paramLabel() : "");
            roff.text(description(option));
        }
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

    private void addExamples() {
        String[] examples = spec.usageMessage().footer();
        if (examples.length > 0) {
            roff.section("EXAMPLES").verbatim(List.of(examples));
        }
    }

    private void addEnd() {
        roff.section("EXIT STATUS");
        for (Exit exit : Exit.values()) {
            roff.item(Integer.toString(exit.code()), "");
            roff.text(exit.meaning());
        }
        if (spec.parent() != null) {
            roff.section("SEE ALSO").bold(spec.parent().qualifiedName("-"));
        }
    }
}
