package io.tif1.core.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.tif1.core.columns.CellReader;
import io.tif1.core.decode.SessionFiles;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeletionNoticeTest {
    private static final String PLAIN =
            "CAR 4 (NOR) TIME 1:22.345 DELETED - TRACK LIMITS AT TURN 4 LAP 12 15:04:05";

    private static List<DeletionNotice> read(List<String> messages) {
        String json = "{\"msg\": [\"" + String.join("\", \"", messages) + "\"]}";
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        return DeletionNotice.read(
                new CellReader(new SessionFiles().messages(body, "rcm.json").batch()));
    }

    @Test
    void readsCarTimeLapAndReason() {
        assertThat(read(List.of(PLAIN)))
                .containsExactly(
                        new DeletionNotice(0, "4", 82_345, 12, "TRACK LIMITS AT TURN 4 LAP 12"));
    }

    @Test
    void leavesReinstatedTimesOut() {
        assertThat(read(List.of(PLAIN, "CAR 4 (NOR) TIME 1:22.345 REINSTATED"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CAR 4 (NOR) TIME 99999999999999999999:22.345 DELETED - TRACK LIMITS",
                "CAR 4 (NOR) TIME 1:22.345 DELETED - LAP 99999999999999999999",
                "CAR 4 TIME 99999999999999999999:22.345 REINSTATED"
            })
    void survivesNumbersThatNobodyDrives(String message) {
        assertThat(read(List.of(message))).allSatisfy(n -> assertThat(n.lap()).isEqualTo(-1));
    }

    @Test
    void readsHostileMessagesInLinearTime() {
        String spaces = "CAR 4 DELETED" + " ".repeat(900_000) + "x";
        String times = "CAR 4 REINSTATED " + "TIME 1:22.345 ".repeat(60_000);
        String short1 = "CAR 4 DELETED" + " ".repeat(900) + "x";

        assertTimeout(
                Duration.ofSeconds(20),
                () -> {
                    assertThat(read(List.of(spaces, times))).isEmpty();
                    assertThat(read(Collections.nCopies(5_000, short1))).hasSize(5_000);
                });
    }
}
