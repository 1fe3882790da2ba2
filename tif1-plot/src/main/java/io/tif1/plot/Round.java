package io.tif1.plot;

import java.util.List;
import org.apiguardian.api.API;

/**
 * The points of one round of a season, a sprint included.
 *
 * @param name what stands above the round's column, such as {@code AUS}
 * @param finishes one for each driver who took part
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public record Round(String name, List<Finish> finishes) {
    /** Copies the list. */
    public Round {
        finishes = List.copyOf(finishes);
    }

    /**
     * What one driver did in a round.
     *
     * @param driver the driver's code
     * @param team the team's name, for the colour
     * @param position the place in the Grand Prix; 0 where it is not known
     * @param points the points of the Grand Prix and the sprint together
     * @since 1.0
     */
    @API(status = API.Status.EXPERIMENTAL, since = "1.0")
    public record Finish(String driver, String team, int position, double points) {}
}
