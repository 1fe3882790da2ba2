package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.cli.ArgumentLists.Known;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Whatever the arguments are, the command ends soon, with a code it promises, and shows neither the
 * trace of a crash nor control characters.
 *
 * <p>{@code -Dtif1Fuzz.arguments=5000} sets the number of random runs, {@code -Dtif1Fuzz.seed=1}
 * the seed; a failure names seed, number and arguments.
 */
@Timeout(600)
class ArgumentFuzzTest {
    private static final long SEED = Long.getLong("tif1Fuzz.seed", 1950);
    private static final long RUNS = Long.getLong("tif1Fuzz.arguments", 150);
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Set<Integer> CODES = Set.of(0, 1, 2, 3, 4, 5, 141);
    private static final String CRASH =
            "\tat |\\(a bug: |Cannot invoke|out of bounds|cannot be cast|Exception";

    @TempDir Path folder;
    private Map<String, String> properties = Map.of();

    /** Properties, because arguments may swallow one another. */
    @BeforeEach
    void stayOnThisMachineAndInThisFolder() throws IOException {
        Files.createDirectories(folder.resolve("1/2/3/4/5"));
        properties =
                Map.of(
                        "tif1.cache.dir", folder.resolve("caches").toString(),
                        "tif1.config.file", settings().toString(),
                        "tif1.source", "sample",
                        "tif1.source.sample.laps", "3",
                        "tif1.source.sample.drivers", "3",
                        "tif1.source.cdn.mirrors", "http://127.0.0.1:1",
                        "tif1.source.cdn.retries", "0");
        properties.forEach(System::setProperty);
    }

    @AfterEach
    void forget() {
        properties.keySet().forEach(System::clearProperty);
    }

    private Path settings() {
        return folder.resolve("mine.properties");
    }

    @Test
    void randomArgumentsEndInOneOfTheCodes() throws IOException {
        for (long number = 0; number < RUNS; number++) {
            SplittableRandom random = new SplittableRandom(SEED + number * STEP);
            List<String> arguments = new ArgumentLists(random, folder).next();
            run("-Dtif1Fuzz.seed=%d, run %d".formatted(SEED, number), arguments);
        }
    }

    /** Options of every command once, its own ones where it has any. */
    static Stream<Known> commands() {
        return ArgumentLists.commands();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void hostileValuesOfItsOwnOptionsEndInOneOfTheCodes(Known command) throws IOException {
        boolean common = command.path().equals(List.of("drivers"));
        for (OptionSpec option : command.options()) {
            if (option.arity().max() > 0 && (common || !option.inherited())) {
                hostile(command.withGoodParameters(), option);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void hostileParametersEndInOneOfTheCodes(Known command) throws IOException {
        List<PositionalParamSpec> parameters = command.spec().positionalParameters();
        List<String> arguments = new ArrayList<>(command.path());
        for (int i = 0; i < parameters.size() && !command.serves(); i++) {
            hostile(arguments, parameters.get(i));
            arguments.add(ArgumentLists.good(parameters.get(i)));
        }
    }

    private void hostile(List<String> before, ArgSpec argument) throws IOException {
        for (String value : ArgumentLists.HOSTILE) {
            List<String> arguments = new ArrayList<>(before);
            arguments.addAll(ArgumentLists.valued(argument, value, folder));
            run("hostile", arguments);
        }
    }

    private void run(String what, List<String> arguments) throws IOException {
        Files.deleteIfExists(settings());
        Files.createFile(settings());
        long start = System.nanoTime();
        CliRun run = CliRun.of(inFolder(arguments).toArray(String[]::new));
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        String where = what + ": " + arguments + System.lineSeparator() + run.err();
        assertThat(run.exitCode()).as(where).isIn(CODES);
        assertThat(run.err()).as(where).doesNotContainPattern(CRASH);
        assertThat(run.err()).as(where).doesNotContainPattern("[\\p{Cntrl}&&[^\r\n]]");
        assertThat(took).as(where).isLessThan(LIMIT);
    }

    /** A pack is written where the command is started, unless it is told where. */
    private List<String> inFolder(List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        if (all.contains("pack") && !all.contains("-o")) {
            all.addAll(List.of("-o", folder.resolve("fuzz.tif1pack").toString()));
        }
        return all;
    }
}
