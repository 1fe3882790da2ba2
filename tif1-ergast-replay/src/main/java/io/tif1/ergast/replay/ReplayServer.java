package io.tif1.ergast.replay;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apiguardian.api.API;

/**
 * Serves a history over HTTP on this machine, in shapes, pages and limits of the public API;
 * thread-safe.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class ReplayServer implements AutoCloseable {
    /** Where the endpoints live, as on the public server. */
    static final String BASE = "/ergast/f1";

    private final HttpServer server;
    private final ExecutorService threads;
    private final ReplayFaults faults;
    private final RequestLog log;

    ReplayServer(ReplayServerBuilder settings) throws IOException {
        this.faults = settings.faults;
        this.log = new RequestLog(settings.clock, settings.perSecond, settings.perHour);
        this.server =
                HttpServer.create(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port), 64);
        this.threads = Executors.newFixedThreadPool(4, ReplayServer::daemon);
        server.setExecutor(threads);
        server.createContext("/", new ReplayHandler(settings.history, faults, log));
        server.start();
    }

    /** Prepares a server of a history. */
    public static ReplayServerBuilder builder(ReplayHistory history) {
        return new ReplayServerBuilder(history);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "tif1-replay");
        thread.setDaemon(true);
        return thread;
    }

    /** Returns the base address, such as {@code http://127.0.0.1:40123/ergast/f1}. */
    public URI uri() {
        InetSocketAddress address = server.getAddress();
        return URI.create(
                "http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + BASE);
    }

    /** Returns the faults in force, to be changed at will. */
    public ReplayFaults faults() {
        return faults;
    }

    /** Returns path and query of every request so far, in order, refused ones included. */
    public List<String> requests() {
        return log.requests();
    }

    /** Stops serving; calling it again has no effect. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
