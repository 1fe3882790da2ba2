package io.tif1.cdn.internal.route;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

/** Writes path segments: unreserved characters stay, everything else is percent-encoded UTF-8. */
final class PathCodec {
    private static final String UNRESERVED =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private PathCodec() {}

    /** Returns the segments joined by slashes; accents are composed first, as the archive does. */
    static String encode(List<String> segments) {
        return segments.stream().map(PathCodec::encode).collect(Collectors.joining("/"));
    }

    static String encode(String segment) {
        String composed = Normalizer.normalize(segment, Normalizer.Form.NFC);
        StringBuilder encoded = new StringBuilder(composed.length() + 16);
        for (byte unit : composed.getBytes(StandardCharsets.UTF_8)) {
            if (unit > 0 && UNRESERVED.indexOf(unit) >= 0) {
                encoded.append((char) unit);
            } else {
                encoded.append('%').append(HEX[unit >> 4 & 0xf]).append(HEX[unit & 0xf]);
            }
        }
        return encoded.toString();
    }
}
