package io.tif1.core.session;

import io.tif1.api.model.LapRef;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.decode.DecodedTable;
import io.tif1.core.decode.SessionFiles;

/**
 * A file of a session and how to read it.
 *
 * @param path the path below the session folder
 * @param format what is in it
 */
record SessionFile(String path, Format format) {
    /** What a file holds. */
    enum Format {
        DRIVERS,
        LAPS,
        TELEMETRY,
        WEATHER,
        MESSAGES,
        CORNERS
    }

    private static final byte[] EMPTY = {'{', '}'};

    static final SessionFile DRIVERS = new SessionFile("drivers.json", Format.DRIVERS);
    static final SessionFile SESSION_LAPS = new SessionFile("session_laptimes.json", Format.LAPS);
    static final SessionFile WEATHER = new SessionFile("weather.json", Format.WEATHER);
    static final SessionFile MESSAGES = new SessionFile("rcm.json", Format.MESSAGES);
    static final SessionFile CORNERS = new SessionFile("corners.json", Format.CORNERS);

    static SessionFile driverLaps(String driver) {
        return new SessionFile(driver + "/laptimes.json", Format.LAPS);
    }

    static SessionFile telemetry(LapRef lap) {
        return new SessionFile(lap.driver() + "/" + lap.lap() + "_tel.json", Format.TELEMETRY);
    }

    /** Turns the file's bytes into columns. */
    DecodedTable decode(SessionFiles files, byte[] body, String name) {
        return switch (format) {
            case DRIVERS -> files.drivers(body, name);
            case LAPS -> files.laps(body, name);
            case TELEMETRY -> files.telemetry(body, name);
            case WEATHER -> files.weather(body, name);
            case MESSAGES -> files.messages(body, name);
            case CORNERS -> files.corners(body, name);
        };
    }

    /** Returns a table of this format without rows, for sessions that lack the file. */
    ColumnBatch empty() {
        return decode(new SessionFiles(), EMPTY.clone(), path).batch();
    }

    @Override
    public String toString() {
        return path;
    }
}
