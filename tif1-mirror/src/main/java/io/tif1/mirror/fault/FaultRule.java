package io.tif1.mirror.fault;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * Says for which requests something goes wrong.
 *
 * @param path the file as {@code season/event/session/path}, decoded; {@code *} stands for any text
 * @param first the first request for a file that is struck, 1 for the very first
 * @param times how many requests for that file in a row are struck
 * @param fault what happens to them
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record FaultRule(String path, int first, int times, Fault fault) {
    /** Checks the range. */
    public FaultRule {
        if (first < 1 || times < 1) {
            throw new IllegalArgumentException(
                    "first is %d and times is %d, both must be at least 1".formatted(first, times));
        }
    }

    /** Strikes every request for the files. */
    public static FaultRule always(String path, Fault fault) {
        return new FaultRule(path, 1, Integer.MAX_VALUE, fault);
    }

    /** Strikes the first requests for each of the files. */
    public static FaultRule first(int times, String path, Fault fault) {
        return new FaultRule(path, 1, times, fault);
    }

    boolean strikes(String file, int request) {
        return request >= first && request - first < times && pattern().matcher(file).matches();
    }

    private Pattern pattern() {
        String[] literals = path.split("\\*", -1);
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < literals.length; i++) {
            regex.append(i == 0 ? "" : ".*").append(Pattern.quote(literals[i]));
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }
}
