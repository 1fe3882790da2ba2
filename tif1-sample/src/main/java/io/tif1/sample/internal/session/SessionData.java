package io.tif1.sample.internal.session;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * One simulated session; immutable.
 *
 * @param info which session
 * @param drivers all drivers in finishing order
 * @param messages what race control said, in the order of time
 * @param weather one row a minute
 * @param segments session times at which the second and later segments of qualifying begin
 */
@API(status = INTERNAL, since = "1.0")
public record SessionData(
        SessionInfo info,
        List<DriverLaps> drivers,
        List<Message> messages,
        WeatherLog weather,
        List<Long> segments) {
    /** Returns a driver's laps by code. */
    public Optional<DriverLaps> driver(String code) {
        return drivers.stream().filter(driver -> driver.entry().code().equals(code)).findFirst();
    }

    /** Returns the segment of qualifying in which a lap began, or an empty text. */
    public String segment(Lap lap) {
        if (!info.isQualifying()) {
            return "";
        }
        long later = segments.stream().filter(start -> start < lap.timing().start()).count();
        return info.segmentPrefix() + (1 + later);
    }
}
