package io.tif1.ergast.columnar;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import org.apiguardian.api.API;

/**
 * A row that was left out, and why.
 *
 * @param reason such as {@code missing}, {@code malformed} or {@code out-of-range}
 * @param pointer where in the page, as a JSON pointer such as {@code /MRData/RaceTable/…}
 * @param page the page's number
 * @param row which row of the page, from 0
 * @param rawJson the row as the source gave it
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record Reject(String reason, String pointer, int page, int row, String rawJson) {}
