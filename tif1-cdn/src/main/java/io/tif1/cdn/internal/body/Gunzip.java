package io.tif1.cdn.internal.body;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Inflates gzip (RFC 1952) held in memory, in one pass and within limits. */
final class Gunzip {
    private static final int TRAILER = 8;
    private static final int SMALLEST = 512;

    private final byte[] in;
    private final int limit;
    private int at;
    private byte[] out;
    private int length;

    private Gunzip(byte[] in, int limit) {
        this.in = in;
        this.limit = limit;
        this.out = new byte[Math.max(SMALLEST, Math.min(limit, announced()))];
    }

    /** Inflates, or says why not. */
    static Body inflate(byte[] in, int limit) {
        Gunzip gunzip = new Gunzip(in, limit);
        Inflater inflater = new Inflater(true);
        try {
            return gunzip.members(inflater);
        } catch (DataFormatException e) {
            return new Body.Unusable("its gzip form is damaged (" + e.getMessage() + ")");
        } finally {
            inflater.end();
        }
    }

    /** Returns the length the last four bytes announce; a hint, not to be believed. */
    private int announced() {
        if (in.length < TRAILER) {
            return 0;
        }
        int hint = littleEndian(in.length - 4);
        long possible = 1_040L * in.length; // deflate cannot do better
        return hint < 0 || hint > possible ? 0 : hint;
    }

    private Body members(Inflater inflater) throws DataFormatException {
        do {
            if (!skipHeader()) {
                return new Body.Unusable("it claims to be gzip, but does not look like it");
            }
            int start = length;
            String trouble = deflated(inflater);
            if (trouble.isEmpty()) {
                trouble = trailer(start);
            }
            if (!trouble.isEmpty()) {
                return new Body.Unusable(trouble);
            }
        } while (at < in.length);
        return new Body.Plain(length == out.length ? out : Arrays.copyOf(out, length));
    }

    /** Inflates one member; returns what is wrong, or nothing. */
    private String deflated(Inflater inflater) throws DataFormatException {
        inflater.reset();
        inflater.setInput(in, at, in.length - at);
        while (!inflater.finished()) {
            if (length == out.length && !grow()) {
                return "it inflates to more than " + limit + " bytes";
            }
            int count = inflater.inflate(out, length, out.length - length);
            length += count;
            if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                return "its gzip form ends too early";
            }
        }
        at = in.length - inflater.getRemaining();
        return "";
    }

    /** Makes room, up to one byte more than is allowed, to tell the end from the limit. */
    private boolean grow() {
        if (out.length > limit) {
            return false;
        }
        long doubled = Math.max(SMALLEST, 2L * out.length);
        out = Arrays.copyOf(out, (int) Math.min(doubled, limit + 1L));
        return true;
    }

    private String trailer(int start) {
        if (in.length - at < TRAILER) {
            return "its gzip form ends too early";
        }
        if (length > limit) {
            return "it inflates to more than " + limit + " bytes";
        }
        CRC32 sum = new CRC32();
        sum.update(out, start, length - start);
        boolean right = littleEndian(at) == (int) sum.getValue();
        boolean whole = littleEndian(at + 4) == length - start;
        at += TRAILER;
        return right && whole ? "" : "its gzip checksum is wrong";
    }

    private boolean skipHeader() {
        int start = at;
        if (in.length - start < 10 || in[start] != 0x1f || (in[start + 1] & 0xff) != 0x8b) {
            return false;
        }
        int flags = in[start + 3];
        at = start + 10;
        if (in[start + 2] != 8 || (flags & 0xe0) != 0) {
            return false;
        }
        return skipExtra(flags)
                && skipText(flags, 0x08)
                && skipText(flags, 0x10)
                && skip((flags & 0x02) == 0 ? 0 : 2);
    }

    private boolean skipExtra(int flags) {
        if ((flags & 0x04) == 0) {
            return true;
        }
        if (in.length - at < 2) {
            return false;
        }
        return skip(2 + (in[at] & 0xff | (in[at + 1] & 0xff) << 8));
    }

    private boolean skipText(int flags, int flag) {
        if ((flags & flag) == 0) {
            return true;
        }
        while (at < in.length && in[at] != 0) {
            at++;
        }
        return skip(1);
    }

    private boolean skip(int count) {
        at += count;
        return at <= in.length;
    }

    private int littleEndian(int from) {
        return in[from] & 0xff
                | (in[from + 1] & 0xff) << 8
                | (in[from + 2] & 0xff) << 16
                | (in[from + 3] & 0xff) << 24;
    }
}
