package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * A plugin that was found.
 *
 * @param kind what it is, such as {@code "frame backend"}
 * @param id its id
 * @param origin the module, or the jar or folder on the class path, that it came from
 * @param chosen whether this {@code Tif1} uses it
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record PluginInfo(String kind, String id, String origin, boolean chosen) {}
