package io.tif1.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The calendar says so when it guesses, and only then. */
class WarningsTest {
    private final Logger logger = Logger.getLogger(PackagedCalendar.class.getName());
    private final List<String> said = new ArrayList<>();
    private final PackagedCalendar calendar = PackagedCalendar.create(season -> List.of());

    private final Handler listener =
            new Handler() {
                @Override
                public void publish(LogRecord entry) {
                    said.add(entry.getMessage());
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };

    @BeforeEach
    void listen() {
        logger.addHandler(listener);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(listener);
        logger.setUseParentHandlers(true);
    }

    @Test
    void namesTheEventAndTheScoreOfAGuess() {
        calendar.event(2024, "Bharain");

        assertThat(said).containsExactly("\"Bharain\" is taken for Bahrain Grand Prix (86)");
    }

    @Test
    void saysNothingAboutNamesPlacesAndAliases() {
        PackagedSeasonsTest.events()
                .forEach(
                        event -> {
                            calendar.event(event.season(), event.name());
                            if (event.round() > 0) {
                                calendar.event(event.season(), event.officialName());
                                calendar.event(event.season(), event.location());
                                calendar.event(event.season(), event.country());
                            }
                        });
        calendar.event(2024, "COTA");
        calendar.session(2021, "British", "SQ");

        assertThat(said).isEmpty();
    }

    @Test
    void saysWhenAnotherSessionIsTaken() {
        calendar.session(2023, "Austrian", "SQ");

        assertThat(said)
                .containsExactly(
                        "2023 Austrian Grand Prix had no Sprint Qualifying; its Sprint Shootout is"
                                + " taken");
    }
}
