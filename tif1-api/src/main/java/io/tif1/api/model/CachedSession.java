package io.tif1.api.model;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.time.Instant;
import org.apiguardian.api.API;

/**
 * A session of which a cache tier holds files, and when one of them was used last.
 *
 * @param season the championship year
 * @param event the event's name
 * @param session the session's name
 * @param usedAt when a file of it was stored or read; a tier may note reads by the hour only
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record CachedSession(int season, String event, String session, Instant usedAt) {}
