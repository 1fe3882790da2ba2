package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * A driver in one session. A text that the source does not give is empty.
 *
 * @param code the three-letter code, such as {@code "VER"}
 * @param number the car number of that session as text, such as {@code "33"}
 * @param firstName the first name
 * @param lastName the last name
 * @param team the team's name
 * @param teamColor six hexadecimal digits, upper case, without {@code #}
 * @param headshotUrl the address of a portrait
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record Driver(
        String code,
        String number,
        String firstName,
        String lastName,
        String team,
        String teamColor,
        String headshotUrl) {
    /** Returns first and last name, or the code if neither is known. */
    public String fullName() {
        String full = (firstName + " " + lastName).trim();
        return full.isEmpty() ? code : full;
    }

    @Override
    public String toString() {
        return code;
    }
}
