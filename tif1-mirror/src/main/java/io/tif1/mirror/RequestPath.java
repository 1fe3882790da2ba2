package io.tif1.mirror;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the path of a request strictly: what is not plainly a name is refused. */
final class RequestPath {
    private static final int MAX_LENGTH = 2_048;
    private static final int MAX_SEGMENTS = 12;

    private RequestPath() {}

    /** Returns the decoded segments, or empty if the path is not acceptable. */
    static Optional<List<String>> segments(@Nullable String rawPath) {
        if (rawPath == null || !rawPath.startsWith("/") || rawPath.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        List<String> segments = new ArrayList<>();
        for (String raw : rawPath.substring(1).split("/", MAX_SEGMENTS + 1)) {
            Optional<String> segment = decode(raw).filter(RequestPath::isPlainName);
            if (segment.isEmpty() || segments.size() == MAX_SEGMENTS) {
                return Optional.empty();
            }
            segments.add(segment.get());
        }
        return Optional.of(segments);
    }

    private static boolean isPlainName(String segment) {
        boolean odd = segment.chars().anyMatch(c -> c < ' ' || c == 0x7f || c == '/' || c == '\\');
        return !odd && !segment.isBlank() && !segment.equals(".") && !segment.equals("..");
    }

    private static Optional<String> decode(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            int value = c == '%' ? hexPair(raw, i + 1) : c;
            if (value < 0 || value > 0xff || c > 0x7f) {
                return Optional.empty();
            }
            bytes.write(value);
            i += c == '%' ? 2 : 0;
        }
        return utf8(bytes.toByteArray());
    }

    private static int hexPair(String raw, int at) {
        if (at + 2 > raw.length()) {
            return -1;
        }
        int high = Character.digit(raw.charAt(at), 16);
        int low = Character.digit(raw.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
