package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * A session in a pack.
 *
 * @param session which session
 * @param files how many files of the archive it has
 * @param bytes how many bytes they take in the pack
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record PackedSession(SessionKey session, int files, long bytes) {}
