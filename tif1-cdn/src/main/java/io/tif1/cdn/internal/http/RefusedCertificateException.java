package io.tif1.cdn.internal.http;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.io.Serial;
import java.security.cert.CertificateException;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** A server's certificate is refused; the message says why, in words for people. */
@API(status = INTERNAL, since = "1.0")
public final class RefusedCertificateException extends CertificateException {
    @Serial private static final long serialVersionUID = 1L;

    private static final int DEPTH = 8;

    private final String advice;

    /** Refuses, and says what to do about it. */
    RefusedCertificateException(String why, String advice, @Nullable CertificateException cause) {
        super(why, cause);
        this.advice = advice;
    }

    /** Returns what to do about it. */
    public String advice() {
        return advice;
    }

    /** Returns the refusal among the causes of a failure, if there is one. */
    public static Optional<RefusedCertificateException> in(@Nullable Throwable failure) {
        @Nullable Throwable current = failure;
        for (int i = 0; i < DEPTH && current != null; i++) {
            if (current instanceof RefusedCertificateException refused) {
                return Optional.of(refused);
            }
            current = current.getCause();
        }
        return Optional.empty();
    }
}
