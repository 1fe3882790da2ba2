package io.tif1.sample.internal.session;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.List;
import org.apiguardian.api.API;

/**
 * What follows for a lap from all laps of the session.
 *
 * @param position the place at its end, or 0 if not known
 * @param status the track status codes during it
 * @param best whether it was the driver's best so far
 * @param deletion why its time was deleted, or empty
 * @param accurate whether it fits the laps around it and saw no interruption
 * @param miniSectors the colours of its mini-sectors, a text per sector, empty if not known
 */
@API(status = INTERNAL, since = "1.0")
public record LapFacts(
        int position,
        String status,
        boolean best,
        String deletion,
        boolean accurate,
        List<String> miniSectors) {}
