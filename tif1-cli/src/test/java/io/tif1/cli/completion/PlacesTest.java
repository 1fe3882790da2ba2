package io.tif1.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Tif1;
import io.tif1.api.model.Event;
import io.tif1.api.model.EventFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
    @Test
    void everyWordMeansItsEventAndHasNoBlank() {
        try (Tif1 f1 = Tif1.builder().noCache().open()) {
            Places places = Places.of(f1.calendar());

            assertThat(places.words()).containsKeys(2018, 2026);
            places.words().forEach((season, words) -> check(f1, season, words));
        }
    }

    private static void check(Tif1 f1, int season, List<String> words) {
        List<Event> events =
                f1.calendar().events(season).stream()
                        .filter(event -> event.format() != EventFormat.UNLISTED)
                        .toList();
        assertThat(words).hasSameSizeAs(events).doesNotHaveDuplicates();
        for (int i = 0; i < words.size(); i++) {
            assertThat(words.get(i)).doesNotContainAnyWhitespaces();
            assertThat(f1.calendar().event(season, words.get(i))).isEqualTo(events.get(i));
        }
    }
}
