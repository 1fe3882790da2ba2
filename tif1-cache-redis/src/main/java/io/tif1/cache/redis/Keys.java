package io.tif1.cache.redis;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tif1.api.spi.CacheKey;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cache keys as keys of the server: the prefix, then the four parts escaped as in addresses, so
 * that no two are the same and none holds a wildcard.
 */
record Keys(String prefix) {
    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9._:{}-]+");
    private static final int PARTS = 4;

    Keys {
        requireValid(prefix);
    }

    static String requireValid(String prefix) {
        if (!VALID.matcher(prefix).matches()) {
            throw new IllegalArgumentException(
                    "prefix \"%s\" has more than letters, digits and . _ : { } -"
                            .formatted(prefix));
        }
        return prefix;
    }

    byte[] bytes(CacheKey key) {
        return (session(key) + escaped(key.resource())).getBytes(UTF_8);
    }

    /** Returns the pattern of all keys. */
    byte[] all() {
        return (prefix + "*").getBytes(UTF_8);
    }

    /** Returns the pattern of all keys of a session. */
    byte[] ofSession(int season, String event, String session) {
        return (session(new CacheKey(season, event, session, "")) + "*").getBytes(UTF_8);
    }

    /** Returns the key that a name on the server stands for, or empty if it is not ours. */
    Optional<CacheKey> parse(String name) {
        String[] parts = name.substring(Math.min(prefix.length(), name.length())).split("/", -1);
        if (!name.startsWith(prefix) || parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new CacheKey(
                            Integer.parseInt(parts[0]),
                            URLDecoder.decode(parts[1], UTF_8),
                            URLDecoder.decode(parts[2], UTF_8),
                            URLDecoder.decode(parts[3], UTF_8)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String session(CacheKey key) {
        return prefix
                + key.season()
                + "/"
                + escaped(key.event())
                + "/"
                + escaped(key.session())
                + "/";
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, UTF_8).replace("*", "%2A");
    }
}
