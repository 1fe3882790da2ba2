package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCommandsTest {
    private static final String WEATHER =
            "{\"wT\": [1.5], \"wAT\": [20.1], \"wH\": [50], \"wP\": [1010], \"wR\": [false],"
                    + " \"wTT\": [30], \"wWD\": [90], \"wWS\": [1]}";
    private static final String TELEMETRY = "{\"tel\": {\"time\": [0.5], \"speed\": [281.27]}}";
    private static final String LAPS = "{\"time\": [82.5], \"lap\": [1], \"drv\": [\"NOR\"]}";

    @TempDir private Path folder;

    @Test
    void aPackIsASource() throws IOException {
        CliRun packed = run("pack", "2025", "Monaco", "R", "--source", source(), "-o", pack());

        CliRun weather =
                run("weather", "2025", "Monaco", "R", "--format", "csv", "--source", pack());

        assertThat(packed.exitCode()).as(packed.err()).isZero();
        assertThat(packed.err()).contains("1 of 1 sessions");
        assertThat(weather.text()).contains("1.500,20.1,50.0");
    }

    @Test
    void infoTellsSessionsAndBounds() throws IOException {
        run("pack", "2025", "Monaco", "--declared", "--source", source(), "-o", pack());

        CliRun info = run("pack", "info", pack(), "--format", "json");

        List<Map<String, @Nullable Object>> rows = Json.rows(info.out());
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0)).containsEntry("Event", "Monaco Grand Prix");
        assertThat(info.err()).contains("Speed: 1 decimals, off by at most 0.05", "not signed");
    }

    @Test
    void roundingIsWhatWasAskedFor() throws IOException {
        run("pack", "2025", "Monaco", "--round", "Speed=0", "--source", source(), "-o", pack());

        CliRun lap =
                run(
                        "telemetry",
                        "2025",
                        "Monaco",
                        "R",
                        "NOR",
                        "1",
                        "--source",
                        pack(),
                        "--format",
                        "csv");

        assertThat(lap.text()).contains("281.0").doesNotContain("281.27");
    }

    @Test
    void wrongRoundingIsAWrongCommandLine() throws IOException {
        CliRun channel =
                run(
                        "pack",
                        "2025",
                        "Monaco",
                        "--round",
                        "speed=0",
                        "--source",
                        source(),
                        "-o",
                        pack());
        CliRun places =
                run(
                        "pack",
                        "2025",
                        "Monaco",
                        "--round",
                        "Speed=9",
                        "--source",
                        source(),
                        "-o",
                        pack());

        assertThat(channel.exitCode()).isEqualTo(2);
        assertThat(channel.err()).contains("is called speed; there are RPM, Speed");
        assertThat(places.exitCode()).isEqualTo(2);
        assertThat(places.err()).contains("places is 9");
        assertThat(folder.resolve("monaco.tif1pack")).doesNotExist();
    }

    @Test
    void verifyFindsDamage() throws IOException {
        run("pack", "2025", "Monaco", "R", "--source", source(), "-o", pack());
        CliRun sound = run("pack", "verify", pack());
        byte[] bytes = Files.readAllBytes(Path.of(pack()));
        bytes[100] ^= 1;
        Files.write(Path.of(pack()), bytes);

        CliRun damaged = run("pack", "verify", pack());

        assertThat(sound.exitCode()).as(sound.err()).isZero();
        assertThat(sound.err()).contains("is sound: 3 tables");
        assertThat(damaged.exitCode()).isEqualTo(5);
        assertThat(damaged.err()).contains("hash").doesNotContain("is sound");
    }

    @Test
    void signaturesAreMadeAndChecked() throws IOException {
        String key = folder.resolve("key.pem").toString();
        String other = folder.resolve("other.pem").toString();
        run("pack", "key", key);
        run("pack", "key", other);
        run("pack", "2025", "Monaco", "--sign", key, "--source", source(), "-o", pack());

        CliRun right = run("pack", "verify", pack(), "--public-key", key + ".pub");
        CliRun wrong = run("pack", "verify", pack(), "--public-key", other + ".pub");

        assertThat(right.exitCode()).as(right.err()).isZero();
        assertThat(right.err()).contains("signed by key ");
        assertThat(wrong.exitCode()).isEqualTo(5);
        assertThat(wrong.err()).contains("not by");
    }

    @Test
    void aSourceMayHaveToBeSigned() throws IOException {
        String key = folder.resolve("key.pem").toString();
        run("pack", "key", key);
        run("pack", "2025", "Monaco", "--source", source(), "-o", pack());
        String[] laps = {
            "laps",
            "2025",
            "Monaco",
            "R",
            "--set",
            "tif1.source=pack",
            "--set",
            "tif1.source.pack.file=" + pack(),
            "--set",
            "tif1.source.pack.public-key=" + key + ".pub"
        };

        CliRun refused = run(laps);
        run("pack", "2025", "Monaco", "--sign", key, "--source", source(), "-o", pack());
        CliRun accepted = run(laps);

        assertThat(refused.exitCode()).isEqualTo(5);
        assertThat(refused.err()).contains("not signed");
        assertThat(accepted.exitCode()).as(accepted.err()).isZero();
    }

    @Test
    void extractedFilesAreASource() throws IOException {
        String files = folder.resolve("files").toString();
        run("pack", "2025", "Monaco", "--source", source(), "-o", pack());

        CliRun extracted = run("pack", "extract", pack(), files);
        CliRun laps = run("laps", "2025", "Monaco", "R", "--source", files, "--format", "csv");

        assertThat(extracted.err()).contains("wrote 3 files");
        assertThat(laps.text()).contains("NOR").contains("82.500");
    }

    private static CliRun run(String... arguments) {
        return CliRun.of(
                Stream.concat(Arrays.stream(arguments), Stream.of("--no-cache"))
                        .toArray(String[]::new));
    }

    private String pack() {
        return folder.resolve("monaco.tif1pack").toString();
    }

    private String source() throws IOException {
        Path race = folder.resolve("source/2025/Monaco Grand Prix/Race");
        Files.createDirectories(race.resolve("NOR"));
        Files.writeString(race.resolve("weather.json"), WEATHER);
        Files.writeString(race.resolve("session_laptimes.json"), LAPS);
        Files.writeString(race.resolve("NOR/1_tel.json"), TELEMETRY);
        return folder.resolve("source").toString();
    }
}
