package io.tif1.cli.completion;

import io.tif1.api.model.SessionKind;
import io.tif1.cli.completion.Slot.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/** Reads the shapes of commands out of picocli's model. */
final class Shapes {
    /** What the placeholders in the commands' help stand for. */
    private static final Map<String, Slot> LABELS =
            Map.of(
                    "SEASON", Slot.of(Kind.SEASON),
                    "EVENT", Slot.of(Kind.EVENT),
                    "SESSION",
                            Slot.words(
                                    Arrays.stream(SessionKind.values())
                                            .map(SessionKind::code)
                                            .toList()),
                    "DRV", Slot.of(Kind.DRIVER),
                    "DRV1", Slot.of(Kind.DRIVER),
                    "DRV2", Slot.of(Kind.DRIVER),
                    "LAP", Slot.words(List.of("fastest")),
                    "SOURCE", Slot.of(Kind.FILE));

    private final List<CommandShape> shapes = new ArrayList<>();

    private Shapes() {}

    /** Returns the shape of a command and of all below it. */
    static List<CommandShape> of(CommandLine root) {
        Shapes all = new Shapes();
        all.add("", root);
        return all.shapes;
    }

    private void add(String path, CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        List<CommandLine> children =
                command.getSubcommands().values().stream()
                        .filter(child -> !child.getCommandSpec().usageMessage().hidden())
                        .toList();
        shapes.add(
                new CommandShape(
                        path,
                        line(spec.usageMessage().description()),
                        children.stream().map(CommandLine::getCommandName).toList(),
                        options(spec, path.isEmpty()),
                        arguments(spec),
                        isEndless(spec)));
        children.forEach(child -> add((path + " " + child.getCommandName()).strip(), child));
    }

    private static List<OptionShape> options(CommandSpec spec, boolean shared) {
        return spec.options().stream()
                .filter(option -> shared || option.scopeType() != ScopeType.INHERIT)
                .map(Shapes::option)
                .toList();
    }

    private static OptionShape option(OptionSpec option) {
        boolean valued = option.arity().min() > 0;
        return new OptionShape(
                List.of(option.names()),
                valued,
                valued ? slot(option) : Slot.FREE,
                line(option.description()));
    }

    private static List<Slot> arguments(CommandSpec spec) {
        int places =
                spec.positionalParameters().stream()
                        .mapToInt(one -> one.index().min() + 1)
                        .max()
                        .orElse(0);
        return IntStream.range(0, places).mapToObj(place -> argument(spec, place)).toList();
    }

    private static Slot argument(CommandSpec spec, int place) {
        return spec.positionalParameters().stream()
                .filter(one -> one.index().contains(place))
                .findFirst()
                .map(Shapes::slot)
                .orElse(Slot.FREE);
    }

    private static boolean isEndless(CommandSpec spec) {
        return spec.positionalParameters().stream().anyMatch(PositionalParamSpec::isMultiValue);
    }

    private static Slot slot(ArgSpec argument) {
        if (argument.completionCandidates() != null) {
            return Slot.words(
                    StreamSupport.stream(argument.completionCandidates().spliterator(), false)
                            .toList());
        }
        boolean path =
                argument.type() == Path.class
                        || Arrays.asList(argument.auxiliaryTypes()).contains(Path.class);
        return path ? Slot.of(Kind.FILE) : LABELS.getOrDefault(argument.paramLabel(), Slot.FREE);
    }

    private static String line(String... words) {
        String all = String.join(" ", words).replace("%%", "%");
        int end = all.indexOf(". ");
        return end < 0 ? all : all.substring(0, end + 1);
    }
}
