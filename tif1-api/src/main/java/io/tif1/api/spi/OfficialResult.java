package io.tif1.api.spi;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.util.Map;
import org.apiguardian.api.API;

/**
 * What official results say of one driver.
 *
 * @param code the driver's three letters, or an empty text if not known
 * @param number the car's number, or an empty text if not known
 * @param fields what is known, by column of {@code Results.frame()}: {@code Position}, {@code
 *     GridPosition} and {@code Laps} as {@code Integer}, {@code ClassifiedPosition} and {@code
 *     Status} as {@code String}, {@code Points} as {@code Double}, {@code Q1} to {@code Q3} as
 *     {@code LapTime}, {@code Time} as {@code Duration} from the start; others are passed over
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record OfficialResult(String code, String number, Map<String, Object> fields) {
    /** Copies the map. */
    public OfficialResult {
        fields = Map.copyOf(fields);
    }
}
