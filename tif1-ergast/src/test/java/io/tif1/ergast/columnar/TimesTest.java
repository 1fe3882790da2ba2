package io.tif1.ergast.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    @Test
    void countsDaysAsTheCalendarDoes() {
        LocalDate day = LocalDate.of(1899, 12, 30);
        while (day.getYear() < 2105) {
            assertThat(date(day.toString())).as("%s", day).isEqualTo(day.toEpochDay());
            day = day.plusDays(1);
        }
        assertThat(date("0001-01-01")).isEqualTo(LocalDate.of(1, 1, 1).toEpochDay());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "1900-02-29",
                "2024-13-01",
                "2024-00-01",
                "2024-04-31",
                "2024-1-01",
                "20240101"
            })
    void refusesDaysThatDoNotExist(String text) {
        assertThat(date(text)).isEqualTo(Digits.BAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"24:00:00", "12:60:00", "12:00:60", "12:00", "1:00:00", "12:00:00+01:00"})
    void refusesTimesThatDoNotExist(String text) {
        Cell cell = new Cell();
        cell.take(text);

        assertThat(Times.timeOfDay(cell)).isEqualTo(Digits.BAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:60.5", "1:2:3:4", "-5.0", "1:-2", "abc", ":", "+17.973"})
    void refusesDurationsThatAreNone(String text) {
        Cell cell = new Cell();
        cell.take(text);

        assertThat(Times.durationMs(cell)).isEqualTo(Digits.BAD);
    }

    private static long date(String text) {
        Cell cell = new Cell();
        cell.take(text);
        return Times.date(cell);
    }
}
