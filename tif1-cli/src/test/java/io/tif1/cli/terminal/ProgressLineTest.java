package io.tif1.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.model.ProgressEvent;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionKind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private static final SessionKey RACE =
            new SessionKey(2025, "Monaco Grand Prix", SessionKind.RACE);

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void staysSilentDuringShortCalls() {
        ProgressLine line = line(true);

        later(100);
        line.accept(new ProgressEvent("telemetry", 1, 9, RACE));
        line.erase();

        assertThat(text()).isEmpty();
    }

    @Test
    void saysHowFarALongCallHasCome() {
        ProgressLine line = line(true);

        later(400);
        line.accept(new ProgressEvent("telemetry", 3, 9, RACE));

        assertThat(text()).endsWith("telemetry 3/9, 2025 Monaco Grand Prix (race)");
    }

    @Test
    void leavesNothingBehind() {
        ProgressLine line = line(true);

        later(400);
        line.accept(new ProgressEvent("telemetry", 3, 9, RACE));
        line.erase();

        assertThat(text()).endsWith("\r\u001b[K");
    }

    @Test
    void drawsNothingWhereItIsUnwanted() {
        ProgressLine line = line(false);

        later(400);
        line.accept(new ProgressEvent("telemetry", 3, 9, RACE));

        assertThat(text()).isEmpty();
    }

    private ProgressLine line(boolean enabled) {
        return new ProgressLine(Terminal.writer(err), enabled, nanos::get);
    }

    private void later(int millis) {
        nanos.addAndGet(millis * 1_000_000L);
    }

    private String text() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
