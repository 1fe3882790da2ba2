package io.tif1.cache.sqlite;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Whether payloads are deflated before they are stored. Each row says whether it is, so that files
 * may mix, and a payload that would not become smaller stays as it is.
 *
 * @param level from 1, fast, to 9, small; 0 for not at all
 */
record Compression(int level) {
    /** What a setting may say. */
    static final String[] CHOICES =
            Stream.concat(
                            Stream.of("none"),
                            IntStream.rangeClosed(1, 9).mapToObj(level -> "deflate-" + level))
                    .toArray(String[]::new);

    private static final int LENGTH = Integer.BYTES;
    private static final int MOST_TIMES_LARGER = 1_100; // deflate does no better than 1 to 1,032

    /** What a row holds. */
    record Content(byte[] bytes, boolean deflated) {}

    static Compression parse(String text) {
        return new Compression(Arrays.asList(CHOICES).indexOf(text));
    }

    /** Returns a payload as it is stored. */
    Content of(byte[] payload) {
        if (level == 0 || payload.length <= LENGTH) {
            return new Content(payload, false);
        }
        byte[] deflated = new byte[payload.length];
        ByteBuffer.wrap(deflated).putInt(payload.length);
        Deflater deflater = new Deflater(level, true);
        try {
            deflater.setInput(payload);
            deflater.finish();
            int length = deflater.deflate(deflated, LENGTH, deflated.length - LENGTH);
            return deflater.finished()
                    ? new Content(Arrays.copyOf(deflated, LENGTH + length), true)
                    : new Content(payload, false);
        } finally {
            deflater.end();
        }
    }

    /** Returns the payload that a row holds, or empty if it is not what {@link #of} made. */
    static Optional<byte[]> payload(Content content) {
        if (!content.deflated()) {
            return Optional.of(content.bytes());
        }
        byte[] bytes = content.bytes();
        int length = bytes.length < LENGTH ? -1 : ByteBuffer.wrap(bytes).getInt();
        boolean possible = length >= 0 && length <= (long) bytes.length * MOST_TIMES_LARGER;
        return possible ? inflated(bytes, length) : Optional.empty();
    }

    private static Optional<byte[]> inflated(byte[] bytes, int length) {
        byte[] payload = new byte[length];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, LENGTH, bytes.length - LENGTH);
            boolean whole = inflater.inflate(payload) == length;
            return whole ? Optional.of(payload) : Optional.empty();
        } catch (DataFormatException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }
}
