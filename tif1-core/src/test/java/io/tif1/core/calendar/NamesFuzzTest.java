package io.tif1.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.model.Event;
import io.tif1.api.spi.Resource;
import io.tif1.core.fuzz.Fuzzing;
import io.tif1.core.fuzz.Mutation;
import java.util.List;
import java.util.SplittableRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Names as callers may write them, damaged: an event, a session, or a named refusal. */
class NamesFuzzTest {
    private static final long MOST_BYTES = 16L << 20;
    private static final List<String> NAMES =
            List.of("Australia", "São Paulo Grand Prix", "Monza", "Pre-Season Testing", "Emilia");
    private static final List<String> SESSIONS =
            List.of("R", "FP1", "Sprint Qualifying", "practice 2", "5", "Q");
    private static final Logger LOG = Logger.getLogger(PackagedCalendar.class.getName());

    @BeforeAll
    static void silenceThousandsOfWarnings() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void listenAgain() {
        LOG.setLevel(null);
    }

    private static String damaged(List<String> names, SplittableRandom random) {
        return Mutation.of(names.get(random.nextInt(names.size())), random);
    }

    @Test
    void resolveToAnEventOrARefusal() {
        EventIndex season = EventIndex.packaged(2025);

        Fuzzing.of(3_000, MOST_BYTES)
                .run(
                        random -> damaged(NAMES, random),
                        name -> {
                            try {
                                assertThat(EventResolver.resolve(season, name).season())
                                        .isEqualTo(2025);
                            } catch (DataNotFoundException e) {
                                assertPlain(e.getMessage());
                            }
                        });
    }

    @Test
    void resolveToASessionOrARefusal() {
        Event event = EventResolver.resolve(EventIndex.packaged(2025), "Miami");

        Fuzzing.of(10_000, MOST_BYTES)
                .run(
                        random -> damaged(SESSIONS, random),
                        name -> {
                            try {
                                assertThat(SessionNames.resolve(event, name)).isNotNull();
                            } catch (DataNotFoundException e) {
                                assertPlain(e.getMessage());
                            }
                        });
    }

    @Test
    void becomePathsThatStayInTheirFolderOrNone() {
        List<String> files = List.of("VER/1_tel.json", "drivers.json", "a/b/c");

        Fuzzing.of(20_000, MOST_BYTES)
                .run(
                        random -> new String[] {damaged(NAMES, random), damaged(files, random)},
                        names -> {
                            try {
                                Resource file = new Resource(2025, names[0], "Race", names[1]);
                                assertThat(file.segments())
                                        .doesNotContain("", ".", "..")
                                        .noneMatch(s -> s.contains("/") || s.contains("\\"));
                            } catch (IllegalArgumentException e) {
                                assertPlain(e.getMessage());
                            }
                        });
    }

    private static void assertPlain(String message) {
        assertThat(message.chars().noneMatch(Character::isISOControl)).as(message).isTrue();
    }
}
