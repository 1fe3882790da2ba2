package io.tif1.cdn;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/** Range checks of options; the messages show the value. */
final class CdnChecks {
    /** The largest array every JVM can make, less the one byte that tells the end from a limit. */
    static final int LARGEST = Integer.MAX_VALUE - 16;

    private CdnChecks() {}

    static int within(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "%s is %d, not within %d and %d".formatted(what, value, least, most));
        }
        return value;
    }

    static Duration positive(String what, Duration value) {
        if (value.isNegative() || value.isZero() || value.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(
                    what + " is " + value + ", not more than zero and at most a day");
        }
        return value;
    }

    static URI proxy(URI address) {
        boolean right = "http".equals(address.getScheme()) && address.getHost() != null;
        String user = address.getRawUserInfo();
        boolean named = user == null || user.matches("[^:]+:.*");
        if (!right || address.getPort() < 1 || !named) {
            throw new IllegalArgumentException(
                    "a proxy is written http://host:port or http://user:password@host:port");
        }
        return address;
    }

    static String commit(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (!lower.matches("[0-9a-f]{40}")) {
            throw new IllegalArgumentException("a commit is 40 hex digits, not " + text);
        }
        return lower;
    }

    static String headerValue(String text) {
        if (text.isBlank() || text.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw new IllegalArgumentException("a product name is printable ASCII");
        }
        return text;
    }
}
