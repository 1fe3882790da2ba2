package io.tif1.it.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.EventNotFoundException;
import io.tif1.api.frame.Field;
import io.tif1.api.model.Calendar;
import io.tif1.api.model.Event;
import io.tif1.api.model.ScheduledSession;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Seasons, events and sessions, found by names as people write them. */
class CalendarTest extends CookbookPage {
    CalendarTest() {
        super("calendar");
    }

    @Test
    void whatThereIs() throws Throwable {
        List<String> printed = assertPrints("cookbook-e05", this::explore);

        assertThat(printed.get(0)).startsWith("seasons [2018, ");
    }

    private void explore() {
        // snippet:cookbook-e05
        System.out.println("seasons " + f1.calendar().seasons());
        System.out.println(
                f1.calendar().events(2024).size() + " events in 2024, a test among them");
        for (Field column : race.laps().schema().fields().subList(0, 5)) {
            System.out.println(column.name() + ": " + column.type());
        }
        DoubleSummaryStatistics pace = race.laps().seconds().summaryStatistics();
        System.out.printf(
                "%d timed laps, %.3f to %.3f s, mean %.3f s%n",
                pace.getCount(), pace.getMin(), pace.getMax(), pace.getAverage());
        // end
    }

    @Test
    void fiveWaysToNameAnEvent() throws Throwable {
        List<String> printed = assertPrints("cookbook-e07", this::lookups);

        assertThat(printed).hasSize(5).allMatch(line -> line.endsWith("2025 Monaco Grand Prix"));
    }

    private void lookups() {
        // snippet:cookbook-e07
        Calendar calendar = f1.calendar();
        System.out.println("round: " + calendar.event(2025, 8));
        for (String name : List.of("Monaco Grand Prix", "Monte Carlo", "monaco", "8")) {
            System.out.println(name + ": " + calendar.event(2025, name));
        }
        // end
    }

    @Test
    void namesMayBeMisspelt() throws Throwable {
        assertPrints("cookbook-e08", this::misspelt);

        assertThat(f1.calendar().event(2025, "hungry").round()).isEqualTo(14);
    }

    private void misspelt() {
        // snippet:cookbook-e08
        for (String name : List.of("British Grand Prix", "Brittish", "monacco", "hungry", "Spa")) {
            System.out.println(name + " → " + f1.calendar().event(2025, name).name());
        }
        try {
            f1.calendar().event(2025, "Austr");
        } catch (EventNotFoundException e) {
            System.out.println("Austr: " + e.candidates());
        }
        // end
    }

    @Test
    void roundsAreNumbersOrText() throws Throwable {
        assertThat(assertPrints("cookbook-e09", this::rounds)).last().isEqualTo("true");
    }

    private void rounds() {
        // snippet:cookbook-e09
        Event styria = f1.calendar().event(2021, 10);
        System.out.println(styria.name() + ", " + styria.location() + ", " + styria.country());
        Event opening = f1.calendar().event(2024, 1);
        System.out.println(opening.name() + ", " + opening.date().orElseThrow());
        System.out.println(opening.equals(f1.calendar().event(2024, "1")));
        // end
    }

    @Test
    void eventsAndTheirSessions() throws Throwable {
        assertThat(assertPrints("cookbook-u10", this::listing)).hasSize(5 + 5);
    }

    private void listing() {
        // snippet:cookbook-u10
        for (Event event : f1.calendar().events(2024).subList(0, 5)) {
            System.out.println(event.round() + " " + event.name() + " " + event.format());
        }
        Event china = f1.calendar().event(2024, "China");
        for (ScheduledSession session : china.sessions()) {
            System.out.println(
                    session.kind() + " " + session.localStart(china.zone()).orElseThrow());
        }
        // end
    }
}
