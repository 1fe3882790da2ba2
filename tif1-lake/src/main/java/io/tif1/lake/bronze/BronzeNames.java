package io.tif1.lake.bronze;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of page files: {@code data.json}, {@code page_001.json}, {@code attempt_2_page_001.json}.
 */
final class BronzeNames {
    private static final Pattern NAME =
            Pattern.compile("(?:attempt_(\\d)_)?(?:data|page_\\d{3})\\.json");

    private BronzeNames() {}

    static String page(int attempt, int number, int pages) {
        String name = pages == 1 ? "data.json" : "page_%03d.json".formatted(number);
        return attempt == 1 ? name : "attempt_" + attempt + "_" + name;
    }

    /** Returns which attempt a file belongs to, or 0 if it is no page. */
    static int attempt(String name) {
        Matcher match = NAME.matcher(name);
        if (!match.matches()) {
            return 0;
        }
        return match.group(1) == null ? 1 : Integer.parseInt(match.group(1));
    }
}
