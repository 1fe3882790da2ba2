package io.tif1.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.EventNotFoundException;
import io.tif1.api.model.Event;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every event of every season. */
class EventResolverTest {
    /** Places that host several races of a season, and the race they stand for by themselves. */
    private static final Map<String, List<String>> MAIN_RACES =
            Map.of(
                    "Spielberg", List.of("Austrian Grand Prix"),
                    "Austria", List.of("Austrian Grand Prix"),
                    "Silverstone", List.of("British Grand Prix"),
                    "Great Britain", List.of("British Grand Prix"),
                    "Italy", List.of("Italian Grand Prix"),
                    "Bahrain", List.of("Bahrain Grand Prix"),
                    "Sakhir", List.of("Sakhir Grand Prix", "Bahrain Grand Prix"),
                    "United States", List.of("United States Grand Prix"),
                    "Spain", List.of("Spanish Grand Prix"),
                    "Barcelona", List.of("Barcelona Grand Prix", "Spanish Grand Prix"));

    private static final Logger LOG = Logger.getLogger(PackagedCalendar.class.getName());

    @BeforeAll
    static void silenceThousandsOfWarnings() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void listenAgain() {
        LOG.setLevel(null);
    }

    static Stream<Event> races() {
        return PackagedSeasonsTest.events().filter(event -> event.round() > 0);
    }

    @ParameterizedTest
    @MethodSource("races")
    void findsARaceByItsNames(Event race) {
        EventIndex index = EventIndex.packaged(race.season());

        for (String name :
                List.of(
                        race.name(),
                        race.officialName(),
                        Integer.toString(race.round()),
                        race.name().toUpperCase(java.util.Locale.ROOT),
                        race.name().replace("Grand Prix", "GP"),
                        race.name().replace(" Grand Prix", ""),
                        race.season() + " " + race.name())) {
            assertThat(EventResolver.resolve(index, name)).as(name).isEqualTo(race);
        }
    }

    @ParameterizedTest
    @MethodSource("io.tif1.core.calendar.PackagedSeasonsTest#events")
    void staysWithTheNameItFound(Event event) {
        EventIndex index = EventIndex.packaged(event.season());

        String found = EventResolver.resolve(index, event.name()).name();

        assertThat(found).isEqualTo(event.name());
    }

    @ParameterizedTest
    @MethodSource("races")
    void takesAPlaceForTheRaceHeldThere(Event race) {
        EventIndex index = EventIndex.packaged(race.season());

        for (String place : List.of(race.location(), race.country())) {
            List<String> expected = new ArrayList<>(MAIN_RACES.getOrDefault(place, List.of()));
            expected.add(race.name());
            assertThat(EventResolver.resolve(index, place).name()).as(place).isIn(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void answersTheSameInWhateverOrderTheEventsAre(int season) {
        List<EventLine> lines = new ArrayList<>(EventLine.read(season));
        List<String> asked = questions(lines);
        List<String> answers = answers(season, lines, asked);

        for (int seed = 1; seed <= 5; seed++) {
            Collections.shuffle(lines, new Random(seed));
            assertThat(answers(season, lines, asked)).isEqualTo(answers);
        }
    }

    @ParameterizedTest
    @MethodSource("races")
    void takesAMisspelledNameForNoOtherRace(Event race) {
        EventIndex index = EventIndex.packaged(race.season());

        for (String misspelled : misspellings(race.name().replace(" Grand Prix", ""))) {
            assertThat(answer(index, misspelled))
                    .as(misspelled)
                    .satisfiesAnyOf(
                            answer -> assertThat(answer).isEqualTo(race.name()),
                            answer -> assertThat(answer).startsWith("refused"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void knowsEachAliasOrTakesItForNoOtherEvent(int season) {
        EventIndex index = EventIndex.packaged(season);

        for (String alias : Aliases.table().all()) {
            List<String> expected =
                    Aliases.table().eventsFor(alias, season).stream()
                            .flatMap(name -> index.reducedTo(name).stream())
                            .map(entry -> entry.line().name())
                            .toList();
            String answer = answer(index, alias);
            if (!expected.isEmpty()) {
                assertThat(answer).as(alias).isIn(expected);
            }
        }
    }

    @Test
    void hasNoAliasOfAnEventThatNeverTookPlace() {
        TreeSet<String> names = new TreeSet<>();
        races().forEach(
                        race ->
                                names.add(
                                        Names.reduce(Names.normalise(race.name()), race.season())));

        for (String alias : Aliases.table().all()) {
            assertThat(Aliases.table().eventsFor(alias, 2026))
                    .isNotEmpty()
                    .allMatch(names::contains);
        }
    }

    private static List<String> questions(List<EventLine> lines) {
        List<String> asked = new ArrayList<>();
        for (EventLine line : lines) {
            asked.addAll(
                    List.of(line.name(), line.officialName(), line.location(), line.country()));
            asked.addAll(misspellings(line.name()));
        }
        Aliases.table().all().forEach(asked::add);
        asked.addAll(List.of("Austr", "United", "Pre-Season", "Nope", "Grand", "Emirates"));
        return asked;
    }

    /** Leaves out one letter, and swaps two, at each place. */
    private static List<String> misspellings(String name) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i + 1 < name.length(); i++) {
            String before = name.substring(0, i);
            all.add(before + name.substring(i + 1));
            all.add(before + name.charAt(i + 1) + name.charAt(i) + name.substring(i + 2));
        }
        return all;
    }

    private static List<String> answers(int season, List<EventLine> lines, List<String> asked) {
        List<EventEntry> entries =
                lines.stream().map(line -> new EventEntry(season, line)).toList();
        EventIndex index = new EventIndex(season, entries, Map.of());
        return asked.stream().map(name -> answer(index, name)).toList();
    }

    private static String answer(EventIndex index, String name) {
        try {
            return EventResolver.resolve(index, name).name();
        } catch (EventNotFoundException e) {
            return "refused " + e.candidates();
        }
    }
}
