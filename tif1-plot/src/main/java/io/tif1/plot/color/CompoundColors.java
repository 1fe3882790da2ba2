package io.tif1.plot.color;

import io.tif1.api.model.Compound;
import io.tif1.plot.model.Series;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * Colours of compounds by season.
 *
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public final class CompoundColors {
    private CompoundColors() {}

    /** Returns the colour of a compound in a season. */
    public static String of(int season, Compound compound) {
        return switch (compound) {
            case HYPERSOFT -> "#feb1c1";
            case ULTRASOFT -> "#b24ba7";
            case SUPERSOFT -> "#fc2b2a";
            case SOFT -> season == 2018 ? "#ffd318" : "#da291c";
            case MEDIUM -> season == 2018 ? "#f0f0f0" : "#ffd12e";
            case HARD -> season == 2018 ? "#00a2f5" : "#f0f0ec";
            case SUPERHARD -> "#fd7d3c";
            case INTERMEDIATE -> "#43b02a";
            case WET -> "#0067ad";
            case TEST_UNKNOWN -> "#434649";
            case UNKNOWN -> "#00ffff";
        };
    }

    /**
     * Finds the colour of a compound by its name in any case, such as {@code "soft"} or {@code
     * "TEST-UNKNOWN"}; empty if there is no such compound, or the season did not have it.
     */
    public static Optional<String> find(int season, String compound) {
        String name = compound.strip().toUpperCase(Locale.ROOT).replaceAll("[- ]", "_");
        return compounds(season).stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .map(known -> of(season, known));
    }

    /** Returns the compounds of a season, the softest first, those that are none last. */
    public static List<Compound> compounds(int season) {
        List<Compound> old =
                List.of(
                        Compound.HYPERSOFT,
                        Compound.ULTRASOFT,
                        Compound.SUPERSOFT,
                        Compound.SUPERHARD);
        return Stream.of(Compound.values())
                .filter(compound -> season == 2018 || !old.contains(compound))
                .toList();
    }

    /** Returns a series named after the compound. */
    public static Series series(int season, Compound compound) {
        return Series.of(compound.name(), of(season, compound));
    }
}
