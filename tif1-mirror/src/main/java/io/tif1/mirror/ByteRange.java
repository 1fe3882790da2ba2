package io.tif1.mirror;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One range of bytes, both ends included (RFC 9110, 14.1.2). */
record ByteRange(int from, int to) {
    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

    /** Returns whether a header asks for one range; anything else is to be ignored. */
    static boolean isSingle(String header) {
        Matcher matcher = SINGLE.matcher(header);
        return matcher.matches() && header.length() > "bytes=-".length();
    }

    /** Returns the range within a file, or empty if no byte of the file is in it. */
    static Optional<ByteRange> within(String header, int length) {
        Matcher matcher = SINGLE.matcher(header);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String first = matcher.group(1);
        String last = matcher.group(2);
        int from =
                first.isEmpty()
                        ? Math.max(0, length - Integer.parseInt(last))
                        : Integer.parseInt(first);
        int to =
                first.isEmpty() || last.isEmpty()
                        ? length - 1
                        : Math.min(length - 1, Integer.parseInt(last));
        return from <= to ? Optional.of(new ByteRange(from, to)) : Optional.empty();
    }
}
