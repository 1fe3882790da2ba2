package io.tif1.plot.svg;

import java.util.Locale;
import org.apiguardian.api.API;

/**
 * Writes texts and numbers as JSON.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class JsonText {
    private JsonText() {}

    /** Returns a text in quotes. */
    public static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    /** Returns a number with at most four decimals; null for one that is none. */
    public static String number(double value) {
        return Double.isFinite(value)
                ? String.valueOf(Math.round(value * 10_000) / 10_000.0).replaceAll("\\.0$", "")
                : "null";
    }
}
