package io.tif1.cli;

import io.tif1.cli.terminal.Screen;
import io.tif1.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Lists of arguments made from what the command says that it takes. */
final class ArgumentLists {
    /** Values that nobody means well with. */
    static final List<String> HOSTILE =
            List.of(
                    "",
                    " ",
                    "-1",
                    "0",
                    "2147483648",
                    "99999999999999999999999999",
                    "1e309",
                    "NaN",
                    "-",
                    "--",
                    "../../../../etc/passwd",
                    "..%2f..%2fetc%2fpasswd",
                    "a\0b",
                    "\u001b[2Jx",
                    "line\r\nbreak",
                    ",,a,,",
                    "=",
                    "x=",
                    "\uD800",
                    "@missing",
                    "%s%n%d ${sys:user.home}",
                    "'\"*?[",
                    "9".repeat(50_000));

    private static final Map<String, String> GOOD =
            Map.of(
                    "SEASON", "2025",
                    "EVENT", "Sample",
                    "SESSION", "R",
                    "DRIVER", "ARV",
                    "LAP", "1",
                    "KEY", "tif1.repair",
                    "N", "1",
                    "KEY=VALUE", "tif1.repair=full");

    /** They write where the test has no say, serve without end, or ask for stack traces. */
    private static final Set<String> LEFT_OUT = Set.of("--project", "-v", "--verbose");

    /** A command with its path. */
    record Known(List<String> path, CommandSpec spec) {
        @Override
        public String toString() {
            return String.join(" ", path);
        }

        List<String> withGoodParameters() {
            List<String> arguments = new ArrayList<>(path);
            for (PositionalParamSpec parameter : spec.positionalParameters()) {
                String good = GOOD.get(parameter.paramLabel());
                if (good != null) {
                    arguments.add(good);
                }
            }
            return arguments;
        }

        List<OptionSpec> options() {
            return spec.options().stream().filter(ArgumentLists::isTried).toList();
        }

        boolean serves() {
            return path.contains("serve");
        }
    }

    private final SplittableRandom random;
    private final Path folder;
    private final List<Known> commands;

    /** Makes random lists; files are named below a folder. */
    ArgumentLists(SplittableRandom random, Path folder) {
        this.random = random;
        this.folder = folder;
        this.commands = commands().filter(known -> !known.serves()).toList();
    }

    private static boolean isTried(OptionSpec option) {
        return Stream.of(option.names()).noneMatch(LEFT_OUT::contains);
    }

    /** Returns all commands there are. */
    static Stream<Known> commands() {
        Terminal nobody =
                new Terminal(
                        new ByteArrayInputStream(new byte[0]),
                        new ByteArrayOutputStream(),
                        Terminal.writer(new ByteArrayOutputStream()),
                        Screen.plain(80));
        return below(CommandTree.whole(nobody, Clock.systemUTC()), List.of());
    }

    private static Stream<Known> below(CommandLine command, List<String> path) {
        return command.getSubcommands().entrySet().stream()
                .flatMap(
                        entry -> {
                            List<String> longer = new ArrayList<>(path);
                            longer.add(entry.getKey());
                            Known known = new Known(longer, entry.getValue().getCommandSpec());
                            return Stream.concat(Stream.of(known), below(entry.getValue(), longer));
                        });
    }

    /** Returns an option with a value, or the value of a parameter. */
    static List<String> valued(ArgSpec argument, String value, Path folder) {
        boolean path = argument.typeInfo().getType().equals(Path.class);
        String text = path ? folder + "/1/2/3/4/5/" + value : value;
        if (!(argument instanceof OptionSpec option)) {
            return List.of(text);
        }
        return path
                ? List.of(option.longestName() + "=" + text)
                : List.of(option.longestName(), text);
    }

    /** Returns the next list: a command, its parameters or what is none, and options. */
    List<String> next() {
        Known known = commands.get(random.nextInt(commands.size()));
        List<String> arguments = new ArrayList<>(known.path());
        for (PositionalParamSpec parameter : known.spec().positionalParameters()) {
            if (random.nextInt(10) > 0) {
                arguments.addAll(valued(parameter, value(parameter), folder));
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            List<OptionSpec> options = known.options();
            OptionSpec option = options.get(random.nextInt(options.size()));
            boolean flag = option.arity().max() == 0;
            arguments.addAll(
                    flag ? List.of(option.longestName()) : valued(option, value(option), folder));
        }
        return arguments;
    }

    /** Returns a value that fits, as far as the label tells. */
    static String good(ArgSpec argument) {
        return GOOD.getOrDefault(argument.paramLabel(), "sample");
    }

    private String value(ArgSpec argument) {
        return switch (random.nextInt(8)) {
            case 0 -> HOSTILE.get(random.nextInt(HOSTILE.size()));
            case 1 -> any();
            case 2 -> Integer.toString(random.nextInt());
            default -> good(argument);
        };
    }

    private String any() {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(20); length > 0; length--) {
            text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x1_0000));
        }
        return text.toString();
    }
}
