package io.tif1.lake.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CronTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0 6 * * *;2025-03-01T05:59Z;2025-03-01T06:00Z",
                "0 6 * * *;2025-03-01T06:00Z;2025-03-02T06:00Z",
                "*/15 * * * *;2025-03-01T05:59Z;2025-03-01T06:00Z",
                "10-20/5 4 * * *;2025-03-01T04:12Z;2025-03-01T04:15Z",
                "0 4 * * MON;2025-03-01T00:00Z;2025-03-03T04:00Z",
                "0 4 * * 7;2025-03-01T00:00Z;2025-03-02T04:00Z",
                "0 4 * * 1-5;2025-03-01T00:00Z;2025-03-03T04:00Z",
                "0 3 2 JAN *;2025-03-01T00:00Z;2026-01-02T03:00Z",
                "0 0 13 * FRI;2025-03-01T00:00Z;2025-03-07T00:00Z",
                "0 0 29 2 *;2025-03-01T00:00Z;2028-02-29T00:00Z",
                "30 5/6 * * *;2025-03-01T05:31Z;2025-03-01T11:30Z",
            })
    void findsTheNextTime(String cron, String after, String next) {
        assertThat(Cron.parse(cron).next(ZonedDateTime.parse(after)))
                .contains(ZonedDateTime.parse(next));
    }

    @Test
    void movesATimeThatTheClockLeavesOut() {
        ZonedDateTime eve = ZonedDateTime.parse("2025-03-30T00:00+01:00[Europe/Paris]");

        assertThat(Cron.parse("30 2 * * *").next(eve))
                .contains(ZonedDateTime.parse("2025-03-30T03:30+02:00[Europe/Paris]"));
    }

    @Test
    void countsATimeThatTheClockRepeatsOnce() {
        Cron cron = Cron.parse("30 2 * * *");
        ZonedDateTime first =
                cron.next(ZonedDateTime.parse("2025-10-26T00:00+02:00[Europe/Paris]"))
                        .orElseThrow();

        assertThat(cron.next(first))
                .contains(ZonedDateTime.parse("2025-10-27T02:30+01:00[Europe/Paris]"));
    }

    @Test
    void knowsTimesThatNeverCome() {
        assertThat(Cron.parse("0 0 30 2 *").next(ZonedDateTime.parse("2025-03-01T00:00Z")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "* * * *",
                "60 * * * *",
                "* 24 * * *",
                "* * 0 * *",
                "* * * 13 *",
                "* * * * 8",
                "a * * * *",
                "5-1 * * * *",
                "*/0 * * * *",
                "1//2 * * * *",
                "1,,2 * * * *",
                "* * * JANU *",
                "* * * ANF *",
                "1-2-3 * * * *",
                "-1 * * * *"
            })
    void refusesWhatIsNoSchedule(String text) {
        assertThatThrownBy(() -> Cron.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
