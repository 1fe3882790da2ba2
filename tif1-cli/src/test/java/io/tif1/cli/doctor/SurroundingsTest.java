package io.tif1.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {
    @Test
    void showsFlagsButNoSecrets() {
        assertThat(
                        Surroundings.flags(
                                List.of(
                                        "-Xmx1g",
                                        "-Dtif1.cache.redis.password=hunter2",
                                        "-Dapi.TOKEN=abc")))
                .isEqualTo("-Xmx1g -Dtif1.cache.redis.password=*** -Dapi.TOKEN=***");
    }

    @Test
    void saysThatThereAreNoFlags() {
        assertThat(Surroundings.flags(List.of())).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"2000000000, OK", "500000000, WARNING", "1000000, FAILED"})
    void littleRoomIsAWarningAndNoneAFailure(long free, Verdict verdict) {
        Checkup checkup = new Checkup();

        new Surroundings(checkup).space(free);

        assertThat(checkup.worst()).isEqualTo(verdict);
    }
}
