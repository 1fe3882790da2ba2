package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.time.Instant;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One message of race control. A text that the source does not give is empty.
 *
 * @param time when it was sent, or null if the source does not say
 * @param category {@code Flag}, {@code SafetyCar}, {@code CarEvent}, {@code Drs} or {@code Other}
 * @param message the text
 * @param status for example {@code DEPLOYED}
 * @param flag for example {@code YELLOW}
 * @param scope {@code Track}, {@code Sector} or {@code Driver}
 * @param sector the marshal sector, or null
 * @param racingNumber the car number
 * @param lap the lap the race was in, or null
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record RaceControlMessage(
        @Nullable Instant time,
        String category,
        String message,
        String status,
        String flag,
        String scope,
        @Nullable Integer sector,
        String racingNumber,
        @Nullable Integer lap) {}
