package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * One corner of a circuit; a number that is missing is NaN.
 *
 * @param number the corner's number, counted from 1; 0 if missing
 * @param letter the letter behind the number, or empty
 * @param x position in tenths of a metre
 * @param y position in tenths of a metre
 * @param angle where to draw the label, in degrees
 * @param distance metres from the start line
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record Corner(int number, String letter, double x, double y, double angle, double distance) {
    /** Returns number and letter together, such as {@code "2A"}. */
    public String label() {
        return number + letter;
    }
}
