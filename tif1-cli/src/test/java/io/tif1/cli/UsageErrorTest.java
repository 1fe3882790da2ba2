package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageErrorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    ""                                          | say what to do
                    lasp 2025 Monaco R                          | did you mean laps
                    laps                                        | Missing required parameter
                    laps 2025 Monaco                            | SESSION
                    laps twenty Monaco R                        | 'twenty' is not an int
                    laps 2025 Monaco R --colour red             | Unknown option
                    laps 2025 Monaco R --format pdf             | 'pdf'
                    laps 2025 Monaco R --source /no/such/place  | no folder, zip file or race pack
                    laps 2025 Monaco R --lap 9-3                | '9-3' is no lap
                    laps 2025 Monaco R --lap 0                  | '0' is no lap
                    laps 2025 Monaco R --lap 1-99999999         | is no lap
                    laps 2025 Monaco R --compound CHEWING       | 'CHEWING'
                    telemetry 2025 Monaco R VER best            | 'best' is no lap
                    laps 2025 Monaco R --set novalue            | KEY=VALUE
                    laps 2025 Monaco R --color pink             | 'pink'
                    schedule 2025 --tz Mars/Olympus             | 'Mars/Olympus' is no time zone
                    schedule 2025 --next --remaining            | mutually exclusive
                    compare 2025 Monaco R VER                   | DRV2
                    compare 2025 Monaco R VER NOR --lap 1,2,3   | takes one lap, or two
                    compare 2025 Monaco R VER NOR --step 0      | 1 metre is the least
                    compare 2025 Monaco R VER NOR --by team     | 'team'
                    export 2025 Monaco R                        | say where to with -o
                    export 2025 Monaco R tyres -o x             | 'tyres'
                    export 2025 Monaco R laps -o x.txt          | a table is for people
                    debug 2025 Monaco                           | name all of
                    cache                                       | tif1 cache info
                    mirror                                      | mirror serve DIR
                    mirror serve /no/such/place                 | is no folder
                    mirror serve . --port 70000                 | a port is 0 to 65535
                    """)
    void isRefusedInOneLineWithAdvice(String arguments, String said) {
        CliRun run = CliRun.of(arguments.isEmpty() ? new String[0] : arguments.split(" +"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(2);
        assertThat(run.errLines().get(0)).startsWith("tif1: ").contains(said);
        assertThat(run.errLines().get(1)).startsWith("Try 'tif1").contains("--help");
    }

    @Test
    void aFileWhoseEndingTellsNoFormatIsNotWritten() {
        String command = "drivers 2025 Sample R --source sample --no-cache -o x.doc";

        CliRun run = CliRun.of(command.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("x.doc").contains("name its --format");
        assertThat(Path.of("x.doc")).doesNotExist();
    }

    @Test
    void aNulInAPathIsRefusedNotThrown() {
        CliRun run = CliRun.of("laps", "2025", "Monaco", "R", "--source", "a\0b");

        assertThat(run.exitCode()).isEqualTo(2);
    }
}
