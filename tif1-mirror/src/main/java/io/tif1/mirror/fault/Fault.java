package io.tif1.mirror.fault;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * One thing that goes wrong.
 *
 * @param kind what
 * @param status the HTTP status of {@link FaultKind#STATUS} and {@link FaultKind#REDIRECT}, else 0
 * @param delay how late, or how long between two pieces; zero where it has no meaning
 * @param amount bytes of a piece or of an inflated body; 0 where it has no meaning
 * @param text a header's value: {@code Retry-After}, {@code Location} or {@code Content-Type}
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record Fault(FaultKind kind, int status, Duration delay, long amount, String text) {
    /** Answers with an error status. */
    public static Fault status(int status) {
        return status(status, "");
    }

    /**
     * Answers with an error status and says when to come again.
     *
     * @param retryAfter seconds or an HTTP date; empty leaves the header out
     */
    public static Fault status(int status, String retryAfter) {
        return new Fault(FaultKind.STATUS, status, Duration.ZERO, 0, retryAfter);
    }

    /** Answers rightly after a delay. */
    public static Fault slow(Duration delay) {
        return new Fault(FaultKind.SLOW, 0, delay, 0, "");
    }

    /**
     * Answers rightly in pieces.
     *
     * @param bytes the size of a piece
     * @param pause the time between two pieces
     */
    public static Fault drip(int bytes, Duration pause) {
        return new Fault(FaultKind.DRIP, 0, pause, bytes, "");
    }

    /** Sends half of the answer and then nothing more. */
    public static Fault stall() {
        return plain(FaultKind.STALL);
    }

    /** Sends half of the body and ends the answer as if it were whole. */
    public static Fault truncate() {
        return plain(FaultKind.TRUNCATE);
    }

    /** Announces more bytes than it sends. */
    public static Fault wrongLength() {
        return plain(FaultKind.WRONG_LENGTH);
    }

    /** Breaks the exchange. */
    public static Fault reset() {
        return plain(FaultKind.RESET);
    }

    /** Cuts the connection without a goodbye, half of the body sent: a TCP reset. */
    public static Fault disconnect() {
        return plain(FaultKind.DISCONNECT);
    }

    /** Says goodbye and closes the connection. */
    public static Fault goAway() {
        return plain(FaultKind.GOAWAY);
    }

    /**
     * Answers rightly and takes no further request on this connection: a graceful GOAWAY in HTTP/2,
     * {@code Connection: close} in HTTP/1.1.
     */
    public static Fault lastAnswer() {
        return plain(FaultKind.LAST_ANSWER);
    }

    /** Answers with an HTML page. */
    public static Fault html() {
        return plain(FaultKind.HTML);
    }

    /** Changes one bit of the body as it is sent. */
    public static Fault bitFlip() {
        return plain(FaultKind.BIT_FLIP);
    }

    /** Sends something as gzip that is not. */
    public static Fault badGzip() {
        return plain(FaultKind.BAD_GZIP);
    }

    /**
     * Sends zeros in gzip.
     *
     * @param inflatedBytes how many zeros, rounded up to a whole mebibyte
     */
    public static Fault gzipBomb(long inflatedBytes) {
        return new Fault(FaultKind.GZIP_BOMB, 0, Duration.ZERO, inflatedBytes, "");
    }

    /** Redirects to the very address that was asked for, for ever. */
    public static Fault redirectLoop() {
        return redirect("");
    }

    /**
     * Redirects with status 302.
     *
     * @param location an address, or a path on this server; empty for the address asked for
     */
    public static Fault redirect(String location) {
        return new Fault(FaultKind.REDIRECT, 302, Duration.ZERO, 0, location);
    }

    /** Answers rightly with another content type. */
    public static Fault wrongType(String contentType) {
        return new Fault(FaultKind.WRONG_TYPE, 0, Duration.ZERO, 0, contentType);
    }

    /** Answers with status 200 and no body. */
    public static Fault empty() {
        return plain(FaultKind.EMPTY);
    }

    /**
     * Returns faults of every kind, and the usual error statuses with and without {@code
     * Retry-After}: a stock for {@link RandomFaults}.
     *
     * @param delay how late late answers are
     */
    public static List<Fault> assortment(Duration delay) {
        List<Fault> all = new ArrayList<>();
        for (int status : new int[] {404, 408, 409, 425, 429, 500, 502, 503, 504}) {
            all.add(status(status));
        }
        all.addAll(List.of(status(429, "0"), status(503, "1"), slow(delay), stall()));
        all.addAll(List.of(drip(1_000, delay.dividedBy(20)), drip(1, delay), truncate()));
        all.addAll(List.of(wrongLength(), reset(), disconnect(), goAway(), lastAnswer()));
        all.addAll(List.of(html(), bitFlip(), badGzip(), gzipBomb(8L << 20), redirectLoop()));
        all.addAll(List.of(wrongType("text/html"), wrongType("image/png"), empty()));
        return List.copyOf(all);
    }

    private static Fault plain(FaultKind kind) {
        return new Fault(kind, 0, Duration.ZERO, 0, "");
    }
}
