package io.tif1.sample.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.sample.SampleOptions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeterminismTest {
    private static final List<String> FILES =
            List.of(
                    "drivers.json",
                    "corners.json",
                    "session_laptimes.json",
                    "weather.json",
                    "rcm.json",
                    "ARV/laptimes.json",
                    "ARV/1_tel.json",
                    "KOW/2_tel.json");

    @ParameterizedTest
    @ValueSource(longs = {1, -7, 2025})
    void equalSeedsGiveEqualBytes(long seed) {
        SampleArchive one = SampleArchive.ofSeed(seed);
        SampleArchive other = SampleArchive.ofSeed(seed);

        // The second archive is asked in the opposite order: no file may depend on another's turn.
        List<byte[]> forward = all(one, one.sessions(), FILES);
        List<byte[]> backward = all(other, reversed(other.sessions()), reversed(FILES));

        assertThat(reversed(backward))
                .zipSatisfy(forward, (late, early) -> assertThat(late).isEqualTo(early));
    }

    @Test
    void anotherSeedGivesOtherLapsMessagesAndWeather() {
        SampleArchive one = SampleArchive.ofSeed(1);
        SampleArchive other = SampleArchive.ofSeed(2);

        for (String session : one.sessions()) {
            for (String file : List.of("session_laptimes.json", "rcm.json", "weather.json")) {
                assertThat(one.bytes(session, file)).isNotEqualTo(other.bytes(session, file));
            }
        }
    }

    @Test
    void manyThreadsSeeTheSameBytes() {
        SampleArchive shared = SampleArchive.ofSeed(3);
        byte[] alone = SampleArchive.ofSeed(3).bytes("Race", "KOW/5_tel.json");

        List<byte[]> together =
                IntStream.range(0, 24)
                        .parallel()
                        .mapToObj(i -> shared.bytes("Race", "KOW/5_tel.json"))
                        .toList();

        assertThat(together).allSatisfy(bytes -> assertThat(bytes).isEqualTo(alone));
    }

    @Test
    void aSessionDoesNotDependOnWhichFileWasAskedFirst() {
        SampleArchive archive =
                new SampleArchive(SampleOptions.builder().laps(8).drivers(4).build());
        byte[] first = archive.bytes("Race", "ARV/laptimes.json");
        archive.bytes("Race", "ARV/2_tel.json");

        assertThat(archive.bytes("Race", "ARV/laptimes.json")).isEqualTo(first);
    }

    private static List<byte[]> all(
            SampleArchive archive, List<String> sessions, List<String> files) {
        return sessions.stream()
                .flatMap(session -> files.stream().map(file -> archive.bytes(session, file)))
                .toList();
    }

    private static <T> List<T> reversed(List<T> list) {
        return IntStream.rangeClosed(1, list.size())
                .mapToObj(i -> list.get(list.size() - i))
                .toList();
    }
}
