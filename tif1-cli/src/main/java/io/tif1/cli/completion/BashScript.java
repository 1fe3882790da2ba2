package io.tif1.cli.completion;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import picocli.CommandLine;

/**
 * A script that completes in bash, and in zsh through its own emulation. It knows commands,
 * options, seasons and events, and asks the command itself for drivers, offline.
 */
@API(status = INTERNAL, since = "1.0")
public final class BashScript {
    private final StringBuilder text = new StringBuilder(16_000);

    private BashScript() {}

    /** Returns the script for a command and all below it. */
    public static String of(CommandLine root, Places places) {
        BashScript script = new BashScript();
        List<CommandShape> shapes = Shapes.of(root);
        script.line("# Completion for bash and zsh, made by 'tif1 completion'.");
        script.addCommands(shapes);
        script.addOptions(shapes);
        script.addValues(shapes);
        script.addArguments(shapes);
        script.addEvents(places);
        return script.text + Template.read("completion.bash");
    }

    private void addCommands(List<CommandShape> shapes) {
        open("_tif1_commands", "$1");
        shapes.stream()
                .filter(shape -> !shape.children().isEmpty())
                .forEach(shape -> choice(quoted(shape.path()), shape.children()));
        close();
    }

    private void addOptions(List<CommandShape> shapes) {
        open("_tif1_options", "$1");
        for (CommandShape shape : shapes) {
            List<String> names =
                    shape.options().stream().flatMap(option -> option.names().stream()).toList();
            if (!names.isEmpty()) {
                choice(quoted(shape.path()), names);
            }
        }
        close();
    }

    /** Says what follows an option; options of the same name take the same in all commands. */
    private void addValues(List<CommandShape> shapes) {
        open("_tif1_value", "$1/$2");
        for (CommandShape shape : shapes) {
            for (OptionShape option : shape.options()) {
                if (option.valued()) {
                    String path = shape.path().isEmpty() ? "*" : quoted(shape.path());
                    String pattern =
                            option.names().stream()
                                    .map(name -> path + "/" + name)
                                    .collect(Collectors.joining("|"));
                    text.append("        ").append(pattern).append(") ");
                    slot(option.slot());
                }
            }
        }
        close();
    }

    private void addArguments(List<CommandShape> shapes) {
        open("_tif1_argument", "$1/$2");
        for (CommandShape shape : shapes) {
            for (int place = 0; place < shape.arguments().size(); place++) {
                boolean last = place + 1 == shape.arguments().size();
                String at = last && shape.endless() ? "*" : Integer.toString(place);
                text.append("        ").append(quoted(shape.path())).append("/").append(at);
                text.append(") ");
                slot(shape.arguments().get(place));
            }
        }
        close();
    }

    private void addEvents(Places places) {
        line("_tif1_seasons='" + words(places.words().keySet()) + "'");
        open("_tif1_events", "$1");
        places.words().forEach((season, events) -> choice(season.toString(), events));
        close();
    }

    private void slot(Slot slot) {
        String words =
                switch (slot.kind()) {
                    case WORDS -> "echo words '" + words(slot.words()) + "'";
                    case FREE -> "echo free";
                    case FILE -> "echo file";
                    case SEASON -> "echo season";
                    case EVENT -> "echo event";
                    case DRIVER -> "echo driver";
                };
        line(words + " ;;");
    }

    private void open(String name, String subject) {
        line(name + "() {");
        line("    case \"" + subject + "\" in");
    }

    private void choice(String pattern, List<String> words) {
        line("        " + pattern + ") echo '" + words(words) + "' ;;");
    }

    private void close() {
        line("    esac");
        line("}");
    }

    private static String words(Iterable<?> words) {
        StringBuilder all = new StringBuilder();
        words.forEach(word -> all.append(all.isEmpty() ? "" : " ").append(word));
        return all.toString().replace("'", "'\\''");
    }

    private static String quoted(String path) {
        return "'" + path + "'";
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
