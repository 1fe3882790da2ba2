package io.tif1.sample.internal;

import io.tif1.sample.internal.session.DriverLaps;
import io.tif1.sample.internal.session.SessionData;
import io.tif1.sample.internal.telemetry.TelemetryFile;
import io.tif1.sample.internal.write.CornersFile;
import io.tif1.sample.internal.write.DriversFile;
import io.tif1.sample.internal.write.LapsFile;
import io.tif1.sample.internal.write.MessagesFile;
import io.tif1.sample.internal.write.WeatherFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the generator behind each file of a session. */
final class SampleFiles {
    private static final Pattern TELEMETRY = Pattern.compile("([1-9][0-9]{0,3})_tel\\.json");

    private final Weekend weekend;

    SampleFiles(Weekend weekend) {
        this.weekend = weekend;
    }

    /** Returns the names of the sessions in order. */
    List<String> sessions() {
        return weekend.sessions();
    }

    /**
     * Returns a file's bytes, freshly made.
     *
     * @param session the session's name
     * @param path the path below the session's folder
     */
    Optional<byte[]> find(String session, String path) {
        if (!weekend.sessions().contains(session)) {
            return Optional.empty();
        }
        int slash = path.indexOf('/');
        return slash < 0
                ? shared(session, path)
                : weekend.session(session)
                        .driver(path.substring(0, slash))
                        .flatMap(driver -> own(session, driver, path.substring(slash + 1)));
    }

    private Optional<byte[]> shared(String session, String file) {
        return switch (file) {
            case "drivers.json" -> Optional.of(DriversFile.of(weekend.session(session)));
            case "corners.json" -> Optional.of(CornersFile.of(weekend.turns()));
            case "session_laptimes.json" -> Optional.of(LapsFile.ofAll(weekend.session(session)));
            case "weather.json" -> Optional.of(WeatherFile.of(weekend.session(session)));
            case "rcm.json" -> Optional.of(MessagesFile.of(weekend.session(session)));
            default -> Optional.empty();
        };
    }

    private Optional<byte[]> own(String session, DriverLaps driver, String file) {
        SessionData data = weekend.session(session);
        if (file.equals("laptimes.json")) {
            return Optional.of(LapsFile.of(data, driver));
        }
        Matcher telemetry = TELEMETRY.matcher(file);
        return telemetry.matches()
                ? driver.lap(Integer.parseInt(telemetry.group(1)))
                        .map(lap -> TelemetryFile.of(weekend.track(), data, lap))
                : Optional.empty();
    }
}
