package io.tif1.ergast.replay;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers in a query string; anything else in it is ignored, as the public API does. */
final class QueryNumbers {
    private QueryNumbers() {}

    static Map<String, Integer> of(@Nullable String query) {
        Map<String, Integer> numbers = new HashMap<>();
        if (query != null) {
            for (String part : query.split("&")) {
                int equals = part.indexOf('=');
                if (equals > 0 && part.substring(equals + 1).matches("\\d{1,7}")) {
                    numbers.put(
                            part.substring(0, equals), Integer.valueOf(part.substring(equals + 1)));
                }
            }
        }
        return numbers;
    }
}
