/**
 * Events and sessions without a network: packaged seasons, names as people write them, folders.
 *
 * <p>Start at {@link io.tif1.core.calendar.PackagedCalendar}. Facts are data beside the classes:
 * one text file per season, {@code aliases.txt} and {@code folders.txt}.
 */
@NullMarked
package io.tif1.core.calendar;

import org.jspecify.annotations.NullMarked;
