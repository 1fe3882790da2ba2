package io.tif1.core.view;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.LapRef;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.Timeline;
import io.tif1.api.model.TrackStatus;
import io.tif1.core.telemetry.AheadFinder;
import java.util.OptionalLong;
import org.apiguardian.api.API;

/**
 * What telemetry may ask of its session; each call loads what it names.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public interface TelemetryLinks {
    /** Returns the session's key. */
    SessionKey key();

    /** Returns what builds frames. */
    FrameMaker frames();

    /** Returns the session time of a lap's start in milliseconds; empty if nothing tells. */
    OptionalLong start(LapRef lap);

    /** Returns when a lap started, in milliseconds since 1970; empty if nothing tells. */
    OptionalLong startDate(LapRef lap);

    /** Derives the status of the track over time. */
    Timeline<TrackStatus> trackStatuses();

    /** Prepares the search for the car ahead. */
    AheadFinder ahead();
}
