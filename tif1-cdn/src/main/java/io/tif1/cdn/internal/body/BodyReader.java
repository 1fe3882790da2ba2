package io.tif1.cdn.internal.body;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.Locale;
import org.apiguardian.api.API;

/** Turns the bytes of an answer into a body, or says why they are of no use. */
@API(status = INTERNAL, since = "1.0")
public final class BodyReader {
    private final BodyLimits limits;

    /** Reads within limits. */
    public BodyReader(BodyLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads.
     *
     * @param bytes what came over the wire
     * @param encoding the {@code Content-Encoding}, or empty
     * @param type the {@code Content-Type}, or empty
     */
    public Body read(byte[] bytes, String encoding, String type) {
        String essence = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (isPageOrPicture(essence)) {
            return new Body.Unusable("it came as " + essence + ", which is not data");
        }
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> checked(plain(bytes));
            case "gzip", "x-gzip" -> checked(inflated(bytes));
            default -> new Body.Unusable("it came in the encoding " + encoding + ", not asked for");
        };
    }

    private static boolean isPageOrPicture(String type) {
        return type.equals("text/html")
                || type.equals("application/xhtml+xml")
                || type.startsWith("image/")
                || type.startsWith("audio/")
                || type.startsWith("video/")
                || type.startsWith("multipart/");
    }

    private Body plain(byte[] bytes) {
        return bytes.length > limits.inflated()
                ? new Body.Unusable("it is larger than " + limits.inflated() + " bytes")
                : new Body.Plain(bytes);
    }

    private Body inflated(byte[] bytes) {
        return Gunzip.inflate(bytes, limits.inflatedFrom(bytes.length));
    }

    private static Body checked(Body body) {
        if (!(body instanceof Body.Plain plain)) {
            return body;
        }
        int first = firstByte(plain.bytes());
        if (first < 0) {
            return new Body.Unusable("it is empty");
        }
        return first == '<' ? new Body.Unusable("it is a page, not data") : body;
    }

    /** Returns the first byte that is neither white space nor a byte order mark, or -1. */
    private static int firstByte(byte[] bytes) {
        int at = bytes.length > 2 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb ? 3 : 0;
        while (at < bytes.length && bytes[at] >= 0 && bytes[at] <= ' ') {
            at++;
        }
        return at < bytes.length ? bytes[at] & 0xff : -1;
    }
}
