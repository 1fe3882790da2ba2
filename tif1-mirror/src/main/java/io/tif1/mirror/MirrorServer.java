package io.tif1.mirror;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.mirror.fault.Faults;
import io.tif1.mirror.internal.Identity;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.apiguardian.api.API;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.jspecify.annotations.Nullable;

/**
 * Serves files of sessions over HTTP/2 (with TLS) and clear HTTP/1.1 as {@code
 * /season/event/session/path}; thread-safe.
 *
 * <p>Its threads do not keep the Java process alive.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class MirrorServer implements AutoCloseable {
    private final Server server;
    private final Identity identity;
    private final Faults faults;
    private final Meter meter = new Meter();
    private final String host;
    private final ServerConnector secure;
    private final @Nullable ServerConnector clear;

    MirrorServer(MirrorServerBuilder settings, Identity identity) throws IOException {
        this.identity = identity;
        this.faults = settings.faults;
        this.host = settings.host.equals("127.0.0.1") ? "localhost" : settings.host;
        this.server = newServer();
        this.secure = Connectors.secure(server, settings, identity);
        this.clear = settings.clearPort == -1 ? null : Connectors.clear(server, settings);
        server.addConnector(counted(secure));
        if (clear != null) {
            server.addConnector(counted(clear));
        }
        server.setHandler(
                new MirrorHandler(
                        new Library(
                                settings.source,
                                new CompressedBodies(settings.compressedBytes),
                                settings.cacheControl),
                        faults,
                        meter));
        start();
    }

    /** Serves the files below a folder. */
    public static MirrorServerBuilder builder(Path root) {
        return builder(ContentSource.directory(root));
    }

    /** Serves any files. */
    public static MirrorServerBuilder builder(ContentSource source) {
        return new MirrorServerBuilder(source);
    }

    private static Server newServer() {
        QueuedThreadPool threads = new QueuedThreadPool(64, 4);
        threads.setName("tif1-mirror");
        threads.setDaemon(true);
        return new Server(threads, new ScheduledExecutorScheduler("tif1-mirror-timer", true), null);
    }

    private ServerConnector counted(ServerConnector connector) {
        connector.addBean(meter, false);
        return connector;
    }

    @SuppressWarnings("IllegalCatch") // Jetty declares Exception
    private void start() throws IOException {
        try {
            server.start();
        } catch (Exception e) {
            close();
            throw e instanceof IOException io ? io : new IOException("cannot start: " + e, e);
        }
    }

    /** Returns the address of HTTPS, such as {@code https://localhost:8443}. */
    public URI secureUri() {
        return URI.create("https://" + host + ":" + secure.getLocalPort());
    }

    /** Returns the address of clear HTTP, or empty if it is switched off. */
    public Optional<URI> clearUri() {
        return Optional.ofNullable(clear)
                .map(door -> URI.create("http://" + host + ":" + door.getLocalPort()));
    }

    /** Returns the certificate that clients have to trust, in PEM form. */
    public String certificatePem() {
        return identity.pem();
    }

    /** Returns the faults in force, to be changed at will. */
    public Faults faults() {
        return faults;
    }

    /** Returns what has been seen so far. */
    public MirrorStatistics statistics() {
        return meter.read(open(secure) + open(clear));
    }

    private static long open(@Nullable ServerConnector door) {
        return door == null ? 0 : door.getConnectedEndPoints().size();
    }

    /**
     * Waits until the server is closed.
     *
     * @throws InterruptedIOException if the waiting thread is interrupted
     */
    public void await() throws InterruptedIOException {
        try {
            server.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while serving");
        }
    }

    /** Closes doors and connections; calling it again has no effect. */
    @Override
    @SuppressWarnings("IllegalCatch") // Jetty declares Exception
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("cannot stop", e);
        }
    }
}
