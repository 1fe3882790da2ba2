package io.tif1.cdn.internal.http;

import io.tif1.cdn.internal.http.LinkResult.Fault;
import io.tif1.cdn.internal.http.LinkResult.Kind;
import java.net.SocketTimeoutException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.core5.http.ContentTooLongException;
import org.apache.hc.core5.http2.H2ConnectionException;
import org.apache.hc.core5.http2.H2StreamResetException;
import org.jspecify.annotations.Nullable;

/** Says what kind of trouble an exception of the HTTP library stands for. */
final class Faults {
    private static final int DEPTH = 8;

    private Faults() {}

    static Fault of(Throwable cause) {
        return new Fault(kind(cause), cause);
    }

    private static Kind kind(Throwable cause) {
        if (cause instanceof H2StreamResetException || cause instanceof H2ConnectionException) {
            return Kind.CONNECTION;
        }
        if (has(cause, ContentTooLongException.class)) {
            return Kind.TOO_LARGE;
        }
        if (has(cause, CertificateException.class)
                || has(cause, SSLPeerUnverifiedException.class)) {
            return Kind.UNTRUSTED;
        }
        if (has(cause, SocketTimeoutException.class)) {
            return Kind.TIMEOUT;
        }
        return isRefusedProtocol(cause) ? Kind.NOT_HTTP2 : Kind.CONNECTION;
    }

    /** The JDK says only in words that the server knows none of the protocols offered. */
    private static boolean isRefusedProtocol(Throwable cause) {
        return cause instanceof SSLException
                && String.valueOf(cause.getMessage()).contains("no_application_protocol");
    }

    private static boolean has(@Nullable Throwable cause, Class<? extends Throwable> type) {
        Throwable current = cause;
        for (int i = 0; i < DEPTH && current != null; i++) {
            if (type.isInstance(current)) {
                return true;
            }
            current = current.getCause();
        }
        return false;
    }
}
