package io.tif1.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of the seasons, and what of the Australian race of 2025 is in it. */
record Archive(Path root) {
    static final int SEASON = 2025;
    static final String EVENT = "Australian Grand Prix";
    static final String SESSION = "Race";

    Path race() {
        return root.resolve(Integer.toString(SEASON)).resolve(EVENT).resolve(SESSION);
    }

    /** Lists what loading laps and telemetry asks for, relative to the race's folder. */
    List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(race())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> race().relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("corners.json"))
                    .sorted()
                    .toList();
        }
    }
}
