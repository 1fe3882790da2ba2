package io.tif1.api;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * Hides passwords and tokens in text that people will see: messages, logs, printed settings.
 *
 * <p>Hidden are user name and password of an address, values whose name says that they are secret,
 * as in {@code ?token=abc} or {@code password: abc}, and credentials after {@code Bearer} or {@code
 * Basic}. The time taken grows with the length of the text and no faster. Thread-safe.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class Secrets {
    /** What stands where a secret was. */
    public static final String MASK = "***";

    private static final String WORDS =
            "password|passwd|passphrase|pwd|secret|token|api[-_.]?key|access[-_.]?key"
                    + "|private[-_.]?key|credentials?|signature|authorization";

    private static final Pattern NAME = Pattern.compile(WORDS);
    private static final Pattern ASSIGNED =
            Pattern.compile(
                    "(?i)((?:"
                            + WORDS
                            + "|[?&](?:sig|key|auth))[\"']?(?:%3d|\\s{0,4}[=:]\\s{0,4}))"
                            + "(?:(?:bearer|basic)\\s{1,4})?(?:\"[^\"\\v]*+\"?|'[^'\\v]*+'?|[^\\s&;,\"')\\]}]++)");
    private static final Pattern BEARER =
            Pattern.compile("(?i)\\b(bearer|basic)\\s{1,4}[a-z0-9+/=._~-]{8,}+");
    private static final Pattern HOST_AND_PORT = Pattern.compile("(?:[^:]*|\\[.*]):\\d*|\\[.*]");
    private static final Pattern AUTHORITY = Pattern.compile("://([^/?#\\s\"'<>]*+)");

    /** How far into an address a password with a slash in it is looked for. */
    private static final int LONGEST = 512;

    private Secrets() {}

    /** Returns the text with {@link #MASK} instead of each secret. */
    public static String mask(String text) {
        String masked = maskAddresses(text);
        masked = ASSIGNED.matcher(masked).replaceAll("$1" + MASK);
        return BEARER.matcher(masked).replaceAll("$1 " + MASK);
    }

    /**
     * Returns the value of a setting as it may be shown: {@link #MASK} if the setting is a secret
     * by its name, else the value with the secrets in it hidden.
     *
     * @param key the name of the setting, of a variable or of a property
     * @param value its value
     */
    public static String mask(String key, String value) {
        return isSecret(key) ? MASK : mask(value);
    }

    /** Returns whether a setting is a secret by its name, such as {@code tif1.redis.password}. */
    public static boolean isSecret(String key) {
        return NAME.matcher(key.toLowerCase(Locale.ROOT)).find();
    }

    private static String maskAddresses(String text) {
        if (text.indexOf('@') < 0) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text.length());
        Matcher authority = AUTHORITY.matcher(text);
        int from = 0;
        while (authority.find(from)) {
            int start = authority.start(1);
            int end = start + userInfo(text, start, authority.group(1));
            masked.append(text, from, start);
            if (end > start) {
                masked.append(MASK);
            }
            from = end;
        }
        return masked.append(text, from, text.length()).toString();
    }

    /** Returns the length of user name and password, without the at sign; 0 if there are none. */
    private static int userInfo(String text, int start, String authority) {
        int at = authority.lastIndexOf('@');
        if (at >= 0) {
            return at;
        }
        int colon = authority.lastIndexOf(':');
        if (colon < 0 || HOST_AND_PORT.matcher(authority).matches()) {
            return 0;
        }
        String more =
                text.substring(start, Math.min(text.length(), start + LONGEST)).split("\\s", 2)[0];
        return Math.max(0, more.lastIndexOf('@')); // a password with a slash in it
    }
}
