package io.tif1.cdn.internal.http;

import java.net.SocketAddress;
import java.util.function.Consumer;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.nio.ssl.TlsStrategy;
import org.apache.hc.core5.net.NamedEndpoint;
import org.apache.hc.core5.reactor.ssl.TlsDetails;
import org.apache.hc.core5.reactor.ssl.TransportSecurityLayer;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Says which protocol each new connection has agreed on; the library tells nobody. */
final class ObservedTls implements TlsStrategy {
    private final TlsStrategy strategy;
    private final Consumer<String> negotiated;

    /**
     * Watches.
     *
     * @param negotiated is told the protocol, empty text if none was agreed on
     */
    ObservedTls(TlsStrategy strategy, Consumer<String> negotiated) {
        this.strategy = strategy;
        this.negotiated = negotiated;
    }

    @Override
    public void upgrade(
            TransportSecurityLayer connection,
            NamedEndpoint host,
            @Nullable Object attachment,
            @Nullable Timeout timeout,
            FutureCallback<TransportSecurityLayer> callback) {
        strategy.upgrade(connection, host, attachment, timeout, observing(callback));
    }

    @Override
    @Deprecated // by the library, which still demands it
    @SuppressWarnings("deprecation")
    public boolean upgrade(
            TransportSecurityLayer connection,
            HttpHost host,
            SocketAddress local,
            SocketAddress remote,
            @Nullable Object attachment,
            @Nullable Timeout timeout) {
        return strategy.upgrade(connection, host, local, remote, attachment, timeout);
    }

    private FutureCallback<TransportSecurityLayer> observing(
            FutureCallback<TransportSecurityLayer> callback) {
        return new FutureCallback<>() {
            @Override
            public void completed(TransportSecurityLayer connection) {
                TlsDetails details = connection.getTlsDetails();
                String protocol = details == null ? null : details.getApplicationProtocol();
                negotiated.accept(protocol == null ? "" : protocol);
                callback.completed(connection);
            }

            @Override
            public void failed(Exception cause) {
                callback.failed(cause);
            }

            @Override
            public void cancelled() {
                callback.cancelled();
            }
        };
    }
}
