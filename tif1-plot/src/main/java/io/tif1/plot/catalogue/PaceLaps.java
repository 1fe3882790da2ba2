package io.tif1.plot.catalogue;

import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.plot.layout.Ticks;
import io.tif1.plot.model.Axis;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.apiguardian.api.API;

/**
 * The laps that tell a car's pace, and a sentence that says which they are: neither into nor out of
 * the pits, not deleted, and within 107 % of the best; in races also within 103 % of the median, so
 * that a race that dries up keeps its wet part.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public record PaceLaps(Laps laps, String note) {
    private static final double OF_BEST = 1.07;
    private static final double OF_MEDIAN = 1.03;

    /** Picks the laps of some drivers, or of all. */
    public static PaceLaps of(Session session, String... drivers) {
        Laps timed = Need.timed(Catalogue.of(session, drivers), "");
        Laps kept =
                Need.timed(
                        timed.where(lap -> !lap.isInLap() && !lap.isOutLap())
                                .where(lap -> !lap.deleted().orElse(false)),
                        " that are neither deleted nor into or out of the pits");
        double[] seconds = LapCharts.seconds(kept);
        double best = DoubleStream.of(seconds).min().orElse(0);
        boolean race = session.key().kind().isRaceLike(session.key().season());
        double median = race ? OF_MEDIAN * Numbers.quantile(seconds, 0.5) : 0;
        double limit = Math.max(OF_BEST * best, median);
        Laps laps = kept.where(lap -> lap.time().seconds() <= limit);
        return new PaceLaps(laps, note(laps.size(), timed.size(), limit));
    }

    private static String note(int shown, int all, double limit) {
        return String.format(
                Locale.ROOT,
                "%d of %d timed laps: no pit laps, none deleted, none over %s",
                shown,
                all,
                Ticks.text(Axis.time(""), limit));
    }
}
