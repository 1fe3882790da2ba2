package io.tif1.lake.bronze;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.ergast.Partition;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** Folders named after what they hold: {@code endpoint=results/season=2021/round=05/}. */
@API(status = INTERNAL, since = "1.0")
public final class PartitionPath {
    private static final Pattern FOLDER =
            Pattern.compile(
                    "endpoint=([a-z_]+)/(?:season=(\\d{4})/)?(?:round=(\\d{2})/)?"
                            + "batch_id=([0-9T]{15}(?:-\\d+)?)/([^/]+)");

    private PartitionPath() {}

    /** A file's place below its layer. */
    public record Place(Partition partition, String batch, String file) {}

    /** Returns the folder of a batch, with a slash at its end. */
    public static String batch(String layer, Partition partition, String batch) {
        return layer + folder(partition) + "batch_id=" + batch + "/";
    }

    private static String folder(Partition partition) {
        Integer season = partition.season();
        Integer round = partition.round();
        return "endpoint="
                + partition.endpoint()
                + "/"
                + (season == null ? "" : "season=" + season + "/")
                + (round == null ? "" : "round=%02d/".formatted(round));
    }

    /** Reads a path below a layer; empty if it has another form. */
    public static Optional<Place> parse(String layer, String path) {
        Matcher match = FOLDER.matcher(path.substring(layer.length()));
        if (!match.matches()) {
            return Optional.empty();
        }
        Partition partition =
                new Partition(match.group(1), number(match.group(2)), number(match.group(3)));
        return Optional.of(new Place(partition, match.group(4), match.group(5)));
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
