package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.cli.terminal.Terminal;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ShortcutTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025                        | events 2025
                    2025 Monza                  | sessions 2025 Monza
                    2025 Monza R                | fastest 2025 Monza R
                    2025 Monza R -d VER         | fastest 2025 Monza R -d VER
                    2025 --format json          | events 2025 --format json
                    -q --source sample 2025 X R | -q --source sample fastest 2025 X R
                    laps 2025 Monza R           | laps 2025 Monza R
                    2025 Monza laps             | 2025 Monza laps
                    lasp 2025 Monza             | lasp 2025 Monza
                    -o x.csv 2025 Monza         | -o x.csv sessions 2025 Monza
                    --help                      | --help
                    help                        | --help
                    help pack verify            | pack verify --help
                    --version                   | version
                    """)
    void aYearStandsForTheCommandThatFits(String said, String meant) {
        assertThat(Shortcut.expand(said.split(" "))).containsExactly(meant.split(" "));
    }

    @Test
    void knowsTheCommonOptionsThatTakeAValue() {
        CommandLine root = CommandTree.whole(Terminal.ofProcess(), Clock.systemUTC());

        assertThat(root.getCommandSpec().options())
                .filteredOn(option -> option.arity().min() > 0)
                .flatExtracting(option -> List.of(option.names()))
                .containsExactlyInAnyOrderElementsOf(Shortcut.VALUED);
    }

    @Test
    void showsTheSameAsTheCommand() {
        String rest = "2025 Sample R --source sample --no-cache --format csv";

        assertThat(CliRun.of(rest.split(" ")).text())
                .isEqualTo(CliRun.of(("fastest " + rest).split(" ")).text())
                .contains("LapTime");
    }
}
