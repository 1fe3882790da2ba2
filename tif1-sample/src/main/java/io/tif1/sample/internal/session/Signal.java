package io.tif1.sample.internal.session;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/**
 * What a message switches; each part is empty or 0 if it does not apply.
 *
 * @param status such as {@code DEPLOYED}
 * @param flag such as {@code YELLOW}
 * @param scope {@code Track}, {@code Sector} or {@code Driver}
 * @param sector the marshal sector, counted from 1
 * @param number the car number
 */
@API(status = INTERNAL, since = "1.0")
public record Signal(String status, String flag, String scope, int sector, int number) {
    /** A message that switches nothing. */
    public static final Signal NONE = new Signal("", "", "", 0, 0);

    /** A flag for the whole track. */
    public static Signal track(String flag) {
        return new Signal("", flag, "Track", 0, 0);
    }

    /** A flag in a marshal sector. */
    public static Signal sector(String flag, int sector) {
        return new Signal("", flag, "Sector", sector, 0);
    }

    /** A flag shown to one car. */
    public static Signal driver(String flag, int number) {
        return new Signal("", flag, "Driver", 0, number);
    }

    /** A device that changes its state. */
    public static Signal status(String status) {
        return new Signal(status, "", "", 0, 0);
    }
}
