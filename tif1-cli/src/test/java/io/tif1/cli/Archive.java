package io.tif1.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the archive's files of a session say, read with nothing of the product. */
record Archive(Path session) {
    /**
     * A lap as the file has it.
     *
     * @param seconds the lap time, or null if it is missing
     */
    record FileLap(
            String driver, int number, @Nullable Double seconds, String compound, boolean deleted) {
        String key() {
            return driver + " " + number;
        }
    }

    /** Returns the laps of all drivers that have a file of their own. */
    List<FileLap> laps() {
        try (Stream<Path> drivers = Files.list(session)) {
            return drivers.map(folder -> folder.resolve("laptimes.json"))
                    .filter(Json::isThere)
                    .sorted()
                    .flatMap(Archive::laps)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns each driver's fastest lap that was not deleted. */
    Map<String, FileLap> fastest() {
        Map<String, FileLap> best = new TreeMap<>();
        laps().stream()
                .filter(lap -> lap.seconds() != null && !lap.deleted())
                .sorted(Comparator.comparingDouble(lap -> seconds(lap)))
                .forEach(lap -> best.putIfAbsent(lap.driver(), lap));
        return best;
    }

    private static double seconds(FileLap lap) {
        Double seconds = lap.seconds();
        return seconds == null ? Double.POSITIVE_INFINITY : seconds;
    }

    private static Stream<FileLap> laps(Path file) {
        String driver = file.getParent().getFileName().toString();
        JsonNode json = Json.file(file);
        JsonNode numbers = json.get("lap");
        return Stream.iterate(0, i -> i < numbers.size(), i -> i + 1)
                .map(i -> lap(driver, json, i));
    }

    private static FileLap lap(String driver, JsonNode json, int i) {
        JsonNode deleted = json.path("del").path(i);
        return new FileLap(
                driver,
                (int) json.get("lap").get(i).doubleValue(),
                Json.number(json.get("time").get(i)),
                json.get("compound").get(i).asString(),
                deleted.isBoolean() && deleted.booleanValue());
    }
}
