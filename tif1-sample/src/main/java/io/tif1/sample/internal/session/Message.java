package io.tif1.sample.internal.session;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/**
 * One message of race control.
 *
 * @param time milliseconds of session time; a whole second of UTC
 * @param category such as {@code Flag}
 * @param text in capitals
 * @param signal what it switches
 * @param lap the leader's lap, or 0 outside races
 */
@API(status = INTERNAL, since = "1.0")
public record Message(long time, String category, String text, Signal signal, int lap) {}
