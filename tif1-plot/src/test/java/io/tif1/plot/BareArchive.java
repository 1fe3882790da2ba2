package io.tif1.plot;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An archive of one event: a race of one lap with bare telemetry, a qualifying without times, a
 * practice without drivers.
 */
final class BareArchive {
    private BareArchive() {}

    static Tif1 open(Path folder) throws IOException {
        Path event = folder.resolve("2025/Australian Grand Prix");
        session(event.resolve("Race"), "90.0");
        session(event.resolve("Qualifying"), "NaN");
        Path empty = Files.createDirectories(event.resolve("Practice 1"));
        Files.writeString(empty.resolve("drivers.json"), "{\"drivers\": []}");
        Files.writeString(
                event.resolve("Race/NOR/1_tel.json"),
                """
                {"tel": {"time": [0.0, 1.0, 2.0], "speed": [100.0, 150.0, 200.0],
                 "distance": [0.0, 35.0, 84.0], "dataKey": "NOR-1"}}
                """);
        return Tif1.builder().source(Sources.directory(folder)).noCache().open();
    }

    private static void session(Path session, String time) throws IOException {
        Files.createDirectories(session.resolve("NOR"));
        Files.writeString(
                session.resolve("drivers.json"),
                "{\"drivers\": [{\"driver\": \"NOR\", \"team\": \"McLaren\"}]}");
        Files.writeString(
                session.resolve("NOR/laptimes.json"),
                "{\"time\": [%s], \"lap\": [1.0], \"compound\": [\"HARD\"]}".formatted(time));
    }
}
