package io.tif1.cdn.internal.http;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.security.cert.CertificateException;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Why a server's certificate is refused, in words for people.
 *
 * @param why what is wrong with it
 * @param advice what to do about it
 */
@API(status = INTERNAL, since = "1.0")
public record Refusal(String why, String advice) {
    private static final int DEPTH = 8;
    private static final String BETWEEN = "; ";

    /** Returns the exception that carries it through a handshake. */
    CertificateException after(CertificateException decision) {
        return new CertificateException(why + BETWEEN + advice, decision);
    }

    /** Returns the refusal among the causes of a failure, if there is one. */
    public static Optional<Refusal> in(@Nullable Throwable failure) {
        @Nullable Throwable current = failure;
        for (int i = 0; i < DEPTH && current != null; i++) {
            if (current instanceof CertificateException refused
                    && refused.getCause() instanceof CertificateException) {
                return read(String.valueOf(refused.getMessage()));
            }
            current = current.getCause();
        }
        return Optional.empty();
    }

    private static Optional<Refusal> read(String text) {
        int end = text.lastIndexOf(BETWEEN); // names of a certificate may hold anything, too
        return end < 0
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                text.substring(0, end), text.substring(end + BETWEEN.length())));
    }
}
