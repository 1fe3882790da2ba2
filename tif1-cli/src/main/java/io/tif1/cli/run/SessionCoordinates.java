package io.tif1.cli.run;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Tif1;
import io.tif1.api.model.Session;
import org.apiguardian.api.API;
import picocli.CommandLine.Parameters;

/** The three words that name a session. */
@API(status = INTERNAL, since = "1.0")
public final class SessionCoordinates {
    @Parameters(index = "0", paramLabel = "SEASON", description = "The year, 2018 or later.")
    private int season;

    @Parameters(
            index = "1",
            paramLabel = "EVENT",
            description = "A name, place, country or round: Australia, \"Monaco Grand Prix\", 24.")
    private String event = "";

    @Parameters(
            index = "2",
            paramLabel = "SESSION",
            description = "FP1, FP2, FP3, Q, SQ, SS, S, R, a full name, or a number.")
    private String session = "";

    /** For options to fill in. */
    public SessionCoordinates() {}

    /** Creates coordinates from words that were read elsewhere. */
    public SessionCoordinates(int season, String event, String session) {
        this.season = season;
        this.event = event;
        this.session = session;
    }

    /**
     * Reads a session in one word, such as {@code 2025/Monaco/Q}.
     *
     * @throws IllegalArgumentException if it is not three parts that begin with a year
     */
    public static SessionCoordinates parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3 || !parts[0].matches("\\d{4}")) {
            throw new IllegalArgumentException(
                    "session is \"" + text + "\", but must be like 2025/Monaco/Q");
        }
        return new SessionCoordinates(Integer.parseInt(parts[0]), parts[1], parts[2]);
    }

    /** Resolves the words; loads nothing. */
    public Session in(Tif1 f1) {
        return f1.session(season, event, session);
    }
}
