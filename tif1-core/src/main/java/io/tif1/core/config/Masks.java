package io.tif1.core.config;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * Hides what must not appear on screens and in logs.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Masks {
    /** What stands for a secret: {@value}. */
    static final String MASK = "********";

    private static final Pattern USER_INFO = Pattern.compile("(://)[^/\\s,]*@");
    private static final Pattern SECRET_KEY =
            Pattern.compile(".*(password|passwd|secret|token|credential).*");

    private Masks() {}

    /** Returns a text without the name and password of an address. */
    public static String text(String text) {
        return USER_INFO.matcher(text).replaceAll("$1" + MASK + "@");
    }

    /** Returns the value of a key as it may be shown, going by its name alone. */
    public static String value(String key, String text) {
        return value(key, text, Declarations.ofCore());
    }

    /** Returns the value of a key as it may be shown. */
    static String value(String key, String text, Declarations declared) {
        boolean secret =
                declared.find(key)
                        .map(setting -> setting.secret())
                        .orElseGet(() -> SECRET_KEY.matcher(key).matches());
        return secret ? MASK : text(text);
    }
}
