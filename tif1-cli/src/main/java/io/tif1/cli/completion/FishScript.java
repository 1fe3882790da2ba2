package io.tif1.cli.completion;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import picocli.CommandLine;

/** A script that completes in fish, with a description beside each command and option. */
@API(status = INTERNAL, since = "1.0")
public final class FishScript {
    private final StringBuilder text = new StringBuilder(32_000);

    private FishScript() {}

    /** Returns the script for a command and all below it. */
    public static String of(CommandLine root, Places places) {
        List<CommandShape> shapes = Shapes.of(root);
        FishScript script = new FishScript();
        script.line("# Completion for fish, made by 'tif1 completion fish'.");
        script.line("set -g __tif1_commands " + list(paths(shapes)));
        script.line("set -g __tif1_valued " + list(valued(shapes)));
        script.addEvents(places);
        script.text.append(Template.read("completion.fish"));
        shapes.forEach(script::addChildren);
        shapes.forEach(script::addOptions);
        shapes.forEach(script::addArguments);
        return script.text.toString();
    }

    private static List<String> paths(List<CommandShape> shapes) {
        return shapes.stream().map(CommandShape::path).filter(path -> !path.isEmpty()).toList();
    }

    private static List<String> valued(List<CommandShape> shapes) {
        return shapes.stream()
                .flatMap(shape -> shape.options().stream())
                .filter(OptionShape::valued)
                .flatMap(option -> option.names().stream())
                .distinct()
                .toList();
    }

    private void addEvents(Places places) {
        line("set -g __tif1_seasons " + list(places.words().keySet().stream().toList()));
        line("function __tif1_events");
        line("    switch \"$argv[1]\"");
        places.words()
                .forEach(
                        (season, events) ->
                                line(
                                        "        case %s; printf '%%s\\n' %s"
                                                .formatted(season, list(events))));
        line("    end");
        line("end");
    }

    private void addChildren(CommandShape shape) {
        if (!shape.children().isEmpty()) {
            String at = quoted(shape.path() + ":0");
            line(
                    "complete -c tif1 -f -n \"__tif1_at %s\" -a %s"
                            .formatted(at, quoted(String.join(" ", shape.children()))));
        }
    }

    private void addOptions(CommandShape shape) {
        String where =
                shape.path().isEmpty() ? "" : " -n \"__tif1_in " + quoted(shape.path()) + "\"";
        for (OptionShape option : shape.options()) {
            String names =
                    option.names().stream().map(FishScript::name).collect(Collectors.joining(" "));
            String value = option.valued() ? " -r" + words(option.slot()) : "";
            line(
                    "complete -c tif1%s %s%s -d %s"
                            .formatted(where, names, value, quoted(option.description())));
        }
    }

    private static String name(String option) {
        return option.startsWith("--") ? "-l " + option.substring(2) : "-s " + option.substring(1);
    }

    private void addArguments(CommandShape shape) {
        for (int place = 0; place < shape.arguments().size(); place++) {
            String words = words(shape.arguments().get(place));
            if (!words.isEmpty()) {
                String at = quoted(shape.path() + ":" + place);
                line("complete -c tif1 -n \"__tif1_at %s\"%s".formatted(at, words));
            }
        }
    }

    private static String words(Slot slot) {
        return switch (slot.kind()) {
            case WORDS -> " -f -a " + quoted(String.join(" ", slot.words()));
            case SEASON -> " -f -a \"$__tif1_seasons\"";
            case EVENT -> " -f -a \"(__tif1_events (__tif1_argument 1))\"";
            case DRIVER -> " -f -a \"(__tif1_drivers)\"";
            case FILE -> " -F";
            case FREE -> "";
        };
    }

    private static String list(List<?> words) {
        return words.stream().map(word -> quoted(word.toString())).collect(Collectors.joining(" "));
    }

    /** Quotes for a shell that knows backslashes inside of single quotes. */
    private static String quoted(String words) {
        return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
