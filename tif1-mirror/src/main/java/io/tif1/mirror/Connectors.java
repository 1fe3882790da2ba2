package io.tif1.mirror;

import io.tif1.mirror.internal.Identity;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.io.WindowRateControl;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** Opens the two doors: HTTPS with HTTP/2, and clear HTTP/1.1. */
final class Connectors {
    /** Cancelled requests a client may send per second; a burst taken back is no attack here. */
    private static final int RESETS_PER_SECOND = 4_096;

    private Connectors() {}

    static ServerConnector secure(Server server, MirrorServerBuilder settings, Identity identity) {
        HttpConfiguration http = configuration();
        http.addCustomizer(new SecureRequestCustomizer(false)); // any of our names will do
        HttpConnectionFactory http1 = new HttpConnectionFactory(http);
        SslContextFactory.Server tls = tls(identity);
        ServerConnector connector =
                settings.http2
                        ? negotiating(server, tls, http2(http, settings), http1)
                        : new ServerConnector(
                                server, new SslConnectionFactory(tls, "http/1.1"), http1);
        return at(connector, settings, settings.securePort);
    }

    static ServerConnector clear(Server server, MirrorServerBuilder settings) {
        ServerConnector connector =
                new ServerConnector(server, new HttpConnectionFactory(configuration()));
        return at(connector, settings, settings.clearPort);
    }

    private static ServerConnector negotiating(
            Server server,
            SslContextFactory.Server tls,
            HTTP2ServerConnectionFactory http2,
            HttpConnectionFactory http1) {
        ALPNServerConnectionFactory alpn = new ALPNServerConnectionFactory();
        alpn.setDefaultProtocol(http1.getProtocol());
        SslConnectionFactory ssl = new SslConnectionFactory(tls, alpn.getProtocol());
        return new ServerConnector(server, ssl, alpn, http2, http1);
    }

    private static HTTP2ServerConnectionFactory http2(
            HttpConfiguration http, MirrorServerBuilder settings) {
        HTTP2ServerConnectionFactory http2 = new HTTP2ServerConnectionFactory(http);
        http2.setStreamIdleTimeout(settings.idleTimeout.toMillis());
        http2.setMaxConcurrentStreams(settings.maxStreams);
        http2.setRateControlFactory(new WindowRateControl.Factory(RESETS_PER_SECOND));
        return http2;
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setUriCompliance(UriCompliance.UNSAFE); // RequestPath judges, and more strictly
        http.setOutputBufferSize(64 << 10);
        return http;
    }

    private static SslContextFactory.Server tls(Identity identity) {
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStore(identity.keyStore());
        tls.setKeyStorePassword(identity.password());
        return tls;
    }

    private static ServerConnector at(
            ServerConnector connector, MirrorServerBuilder settings, int port) {
        connector.setHost(settings.host);
        connector.setIdleTimeout(settings.idleTimeout.toMillis());
        connector.setPort(port);
        return connector;
    }
}
