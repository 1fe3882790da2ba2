package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.time.Duration;
import org.apiguardian.api.API;

/**
 * How far behind a driver was when a lap ended.
 *
 * @param driver the driver's three-letter code
 * @param lap the lap number
 * @param position the position on that lap, counted from 1
 * @param toLeader the time behind the leader's crossing of the line in the same lap
 * @param toAhead the time behind the car one position ahead in the same lap; zero for the leader
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record Gap(String driver, int lap, int position, Duration toLeader, Duration toAhead) {}
