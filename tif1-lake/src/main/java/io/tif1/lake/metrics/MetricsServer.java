package io.tif1.lake.metrics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.tif1.api.StorageException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apiguardian.api.API;

/**
 * Serves {@code /metrics}, {@code /healthz} and {@code /readyz} on the loopback address.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class MetricsServer implements AutoCloseable {
    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final HttpServer server;

    private MetricsServer(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts a server.
     *
     * @param port 0 for any that is free
     * @param metrics gives the text of each answer
     * @param ready tells whether the process does its work
     * @throws StorageException if the port is taken
     */
    public static MetricsServer start(int port, Supplier<String> metrics, BooleanSupplier ready) {
        try {
            InetAddress loopback = InetAddress.getLoopbackAddress();
            HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
            server.createContext("/", exchange -> answer(exchange, metrics, ready));
            server.start();
            return new MetricsServer(server);
        } catch (IOException e) {
            throw new StorageException("cannot serve metrics on port " + port + ": " + e, e);
        }
    }

    private static void answer(
            HttpExchange exchange, Supplier<String> metrics, BooleanSupplier ready)
            throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/metrics" -> send(exchange, 200, metrics.get());
            case "/healthz" -> send(exchange, 200, "ok\n");
            case "/readyz" -> {
                boolean yes = ready.getAsBoolean();
                send(exchange, yes ? 200 : 503, yes ? "ready\n" : "not ready\n");
            }
            default -> send(exchange, 404, "there are /metrics, /healthz and /readyz\n");
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        try (exchange) {
            byte[] body = text.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", TEXT);
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(status, head ? -1 : body.length);
            if (!head) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    /** Returns the address of {@code /metrics}. */
    public URI uri() {
        InetSocketAddress at = server.getAddress();
        return URI.create("http://127.0.0.1:" + at.getPort() + "/metrics");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
