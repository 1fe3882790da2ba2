package io.tif1.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.cli.terminal.Screen;
import io.tif1.cli.terminal.Terminal;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColorChoiceTest {
    @ParameterizedTest
    @CsvSource({
        "laps, true, true",
        "laps, false, false",
        "laps --color=always, false, true",
        "laps --color ALWAYS, false, true",
        "--color=never laps, true, false",
        "laps --color=auto, true, true",
        "laps --color=pink, true, true",
        "laps --color, true, true",
        "laps -- --color=never, true, true",
        "--color=never laps --color=always, false, true"
    })
    void decidesAheadOfAllOtherOptions(String line, boolean before, boolean styled) {
        Terminal terminal =
                new Terminal(
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        Terminal.writer(OutputStream.nullOutputStream()),
                        new Screen(true, true, before, 80));

        assertThat(ColorChoice.of(terminal, line.split(" ")).screen().styled()).isEqualTo(styled);
    }
}
