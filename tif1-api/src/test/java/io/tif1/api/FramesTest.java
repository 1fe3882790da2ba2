package io.tif1.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Frame;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FramesTest {
    @TempDir Path folder;

    private final Frame laps =
            new ListFrame()
                    .with(
                            "Driver",
                            ColumnType.TEXT,
                            "VER",
                            "a,\"b\"\r\nP\u00e9rez \ud83c\udfce",
                            null,
                            "")
                    .with("LapNumber", ColumnType.INT32, 1, -2_147_483_648, null, 0)
                    .with(
                            "LapTime",
                            ColumnType.DURATION,
                            Duration.ofMillis(82_167),
                            Duration.ofMillis(-5),
                            null,
                            Duration.ZERO)
                    .with("Speed", ColumnType.FLOAT64, 287.0, 0.1, null, Double.NaN)
                    .with("IsAccurate", ColumnType.BOOLEAN, true, false, null, true)
                    .with(
                            "Date",
                            ColumnType.INSTANT,
                            Instant.parse("2025-03-16T04:03:07.250Z"),
                            Instant.EPOCH,
                            null,
                            Instant.parse("2024-02-29T23:59:59.999Z"));

    @Test
    void writesCsv() throws IOException {
        StringBuilder text = new StringBuilder();

        Frames.appendCsv(laps, text);

        assertThat(text)
                .hasToString(
                        """
                        Driver,LapNumber,LapTime,Speed,IsAccurate,Date
                        VER,1,82.167,287.0,true,2025-03-16T04:03:07.250Z
                        "a,""b""
                        P\u00e9rez \ud83c\udfce",-2147483648,-0.005,0.1,false,1970-01-01T00:00:00.000Z
                        ,,,,,
                        "",0,0.000,,true,2024-02-29T23:59:59.999Z
                        """
                                .replace("\n", "\r\n"));
    }

    @Test
    void writesJson() throws IOException {
        StringBuilder text = new StringBuilder();

        Frames.appendJson(laps, text);

        assertThat(text)
                .hasToString(
                        """
                        [{"Driver":"VER","LapNumber":1,"LapTime":82.167,"Speed":287.0,"IsAccurate":true,\
                        "Date":"2025-03-16T04:03:07.250Z"},
                        {"Driver":"a,\\"b\\"\\r\\nP\u00e9rez \ud83c\udfce","LapNumber":-2147483648,\
                        "LapTime":-0.005,"Speed":0.1,"IsAccurate":false,\
                        "Date":"1970-01-01T00:00:00.000Z"},
                        {"Driver":null,"LapNumber":null,"LapTime":null,"Speed":null,\
                        "IsAccurate":null,"Date":null},
                        {"Driver":"","LapNumber":0,"LapTime":0.000,"Speed":null,"IsAccurate":true,\
                        "Date":"2024-02-29T23:59:59.999Z"}]
                        """);
    }

    @Test
    void writesOneObjectALine() throws IOException {
        Frame frame = new ListFrame().with("a\"b", ColumnType.TEXT, "\u0001\t\\", "\ud83c");
        StringBuilder text = new StringBuilder();

        Frames.appendNdjson(frame, text);

        assertThat(text).hasToString("{\"a\\\"b\":\"\\u0001\\t\\\\\"}\n{\"a\\\"b\":\"\ufffd\"}\n");
    }

    @Test
    void writesFramesWithoutRows() throws IOException {
        Frame frame = new ListFrame().with("Lap, number", ColumnType.INT32);
        StringBuilder text = new StringBuilder();

        Frames.appendCsv(frame, text);
        Frames.appendJson(frame, text);
        Frames.appendNdjson(frame, text);

        assertThat(text).hasToString("\"Lap, number\"\r\n[]\n");
    }

    @Test
    void writesTheSameToFilesStreamsAndTargets() throws IOException {
        Object[] texts =
                IntStream.range(0, 50_000)
                        .mapToObj("\u00e9\u20ac\ud83c\udfce%d"::formatted)
                        .toArray();
        Frame frame = new ListFrame().with("Text", ColumnType.TEXT, texts);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        StringBuilder text = new StringBuilder();
        Path file = folder.resolve("laps.csv");

        Frames.writeCsv(frame, stream);
        Frames.appendCsv(frame, text);
        Frames.writeCsv(frame, file);

        assertThat(stream.toString(UTF_8)).isEqualTo(text.toString());
        assertThat(text.toString().lines().skip(1)).isEqualTo(Stream.of(texts).toList());
        assertThat(file).hasBinaryContent(stream.toByteArray());
    }

    @Test
    void replacesAFileAndLeavesNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("laps.json"), "an earlier file");

        Frames.writeJson(laps, file);

        assertThat(file).content().startsWith("[{\"Driver\":\"VER\"");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void followsALinkToTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("laps.json"), "an earlier file");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        Frames.writeJson(laps, link);

        assertThat(link).isSymbolicLink();
        assertThat(file).content().startsWith("[{");
    }

    @Test
    void leavesAnEarlierFileAloneWhenWritingFails() throws IOException {
        Frame broken = new ListFrame().with("Lap", ColumnType.INT32, 1, "not a number");
        Path file = Files.writeString(folder.resolve("laps.csv"), "an earlier file");

        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> Frames.writeCsv(broken, file));

        assertThat(file).hasContent("an earlier file");
        assertThat(Objects.requireNonNull(folder.toFile().list())).hasSize(1);
    }

    @Test
    void refusesAFolderThatDoesNotExist() {
        assertThatIOException()
                .isThrownBy(() -> Frames.writeCsv(laps, folder.resolve("no/laps.csv")));
    }

    @Test
    void namesTheArtifactThatWritesArrow() {
        Path file = folder.resolve("laps.arrow");

        assertThatExceptionOfType(PluginException.class)
                .isThrownBy(() -> Frames.writeArrow(laps, file))
                .withMessageContaining("io.tif1:tif1-backend-arrow");
        assertThat(file).doesNotExist();
    }

    @Test
    void namesTheArtifactOfABackend() {
        assertThatExceptionOfType(PluginException.class)
                .isThrownBy(() -> Frames.convert(laps, "tablesaw"))
                .withMessageContaining("io.tif1:tif1-backend-tablesaw");
    }
}
