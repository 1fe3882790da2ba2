package io.tif1.cdn.internal.http;

import java.net.URI;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.auth.CredentialsProviderBuilder;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.concurrent.DefaultThreadFactory;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.nio.ssl.TlsStrategy;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.http2.config.H2Config;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** Makes clients of the HTTP library; they follow no redirect, repeat nothing, keep no cookie. */
final class Clients {
    private static final int WINDOW = 4 << 20; // bytes; the default stalls many streams at once
    private static final int STREAMS = 100;

    private Clients() {}

    /**
     * One multiplexed connection; no proxy, no HTTP/1.1.
     *
     * @param negotiated is told the protocol of each new connection, empty if none was agreed on
     */
    static CloseableHttpAsyncClient http2(
            LinkSettings settings,
            SSLContext tls,
            OpenSessions sessions,
            Consumer<String> negotiated) {
        return HttpAsyncClients.customHttp2()
                .setTlsStrategy(new ObservedTls(strategy(tls), negotiated))
                .setH2Config(h2())
                .setIOReactorConfig(reactor(1)) // one connection lives on one thread
                .setIoSessionDecorator(sessions)
                .setThreadFactory(new DefaultThreadFactory("tif1-cdn-h2", true))
                .setDefaultConnectionConfig(connection(settings))
                .setDefaultRequestConfig(request())
                .setUserAgent(settings.userAgent())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    private static TlsStrategy strategy(SSLContext tls) {
        return ClientTlsStrategyBuilder.create().setSslContext(tls).buildAsync();
    }

    /** Several connections, HTTP/2 where it is offered and HTTP/1.1 elsewhere. */
    static CloseableHttpAsyncClient pooled(
            LinkSettings settings, SSLContext tls, OpenSessions sessions) {
        HttpAsyncClientBuilder builder =
                HttpAsyncClients.custom()
                        .setConnectionManager(pool(settings, tls))
                        .setH2Config(h2())
                        .setIOReactorConfig(reactor(2))
                        .setIoSessionDecorator(sessions)
                        .setThreadFactory(new DefaultThreadFactory("tif1-cdn-pool", true))
                        .setDefaultRequestConfig(request())
                        .setUserAgent(settings.userAgent())
                        .disableAutomaticRetries()
                        .disableRedirectHandling()
                        .disableCookieManagement()
                        .disableAuthCaching();
        settings.proxy().ifPresent(proxy -> through(builder, proxy));
        return builder.build();
    }

    private static void through(HttpAsyncClientBuilder builder, URI proxy) {
        HttpHost host = new HttpHost("http", proxy.getHost(), proxy.getPort());
        builder.setProxy(host);
        String user = proxy.getUserInfo();
        if (user != null) {
            int colon = user.indexOf(':');
            char[] password = user.substring(colon + 1).toCharArray();
            builder.setDefaultCredentialsProvider(
                    CredentialsProviderBuilder.create()
                            .add(host, user.substring(0, Math.max(0, colon)), password)
                            .build());
        }
    }

    private static PoolingAsyncClientConnectionManager pool(LinkSettings settings, SSLContext tls) {
        boolean http1 = settings.http1Only() || settings.proxy().isPresent();
        HttpVersionPolicy versions =
                http1 ? HttpVersionPolicy.FORCE_HTTP_1 : HttpVersionPolicy.NEGOTIATE;
        return PoolingAsyncClientConnectionManagerBuilder.create()
                .setTlsStrategy(strategy(tls))
                .setDefaultTlsConfig(
                        TlsConfig.custom()
                                .setVersionPolicy(versions)
                                .setHandshakeTimeout(timeout(settings))
                                .build())
                .setDefaultConnectionConfig(connection(settings))
                .setMaxConnPerRoute(settings.concurrent())
                .setMaxConnTotal(settings.concurrent())
                .setMessageMultiplexing(true)
                .build();
    }

    private static H2Config h2() {
        return H2Config.custom()
                .setPushEnabled(false)
                .setMaxConcurrentStreams(STREAMS)
                .setInitialWindowSize(WINDOW)
                .build();
    }

    private static IOReactorConfig reactor(int threads) {
        return IOReactorConfig.custom()
                .setIoThreadCount(threads)
                .setSelectInterval(TimeValue.ofMilliseconds(100))
                .setTcpNoDelay(true)
                .build();
    }

    private static ConnectionConfig connection(LinkSettings settings) {
        return ConnectionConfig.custom().setConnectTimeout(timeout(settings)).build();
    }

    private static RequestConfig request() {
        return RequestConfig.custom()
                .setResponseTimeout(Timeout.DISABLED) // the route has its own clock
                .setHardCancellationEnabled(true)
                .setContentCompressionEnabled(false)
                .build();
    }

    private static Timeout timeout(LinkSettings settings) {
        return Timeout.of(settings.connectTimeout());
    }
}
