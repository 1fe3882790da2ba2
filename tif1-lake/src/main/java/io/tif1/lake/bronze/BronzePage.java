package io.tif1.lake.bronze;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/**
 * One page in a batch's manifest.
 *
 * @param file its name in the batch's folder
 * @param sha256 of the body
 * @param rows how many rows it has
 */
@API(status = INTERNAL, since = "1.0")
public record BronzePage(String file, String sha256, int rows) {}
