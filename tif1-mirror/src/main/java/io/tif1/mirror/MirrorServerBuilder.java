package io.tif1.mirror;

import static java.util.Objects.requireNonNull;
import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.mirror.fault.Faults;
import io.tif1.mirror.internal.Identity;
import io.tif1.mirror.internal.IdentityFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Collects settings for a {@link MirrorServer}; not safe for use by several threads.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class MirrorServerBuilder {
    final ContentSource source;
    Faults faults = new Faults();
    String host = "127.0.0.1";
    int securePort;
    int clearPort;
    boolean http2 = true;
    int maxStreams = 100;
    String cacheControl = "public, max-age=300";
    long compressedBytes = 256L << 20;
    Duration idleTimeout = Duration.ofSeconds(30);
    private @Nullable Path identityFolder;
    private Clock clock = Clock.systemUTC();
    private boolean expired;
    private List<String> certified = List.of();

    MirrorServerBuilder(ContentSource source) {
        this.source = requireNonNull(source, "source");
    }

    /** Sets the faults to play; none unless set. They may be changed while the server runs. */
    public MirrorServerBuilder faults(Faults faults) {
        this.faults = requireNonNull(faults, "faults");
        return this;
    }

    /**
     * Sets the address to listen on; only this machine is served unless set.
     *
     * @param host a name or an address; {@code "0.0.0.0"} listens on every network
     */
    public MirrorServerBuilder host(String host) {
        this.host = requireNonNull(host, "host");
        return this;
    }

    /** Sets the port of HTTPS; 0, the default, takes a free one. */
    public MirrorServerBuilder securePort(int port) {
        this.securePort = checkedPort(port);
        return this;
    }

    /** Sets the port of clear HTTP/1.1; 0, the default, takes a free one, and -1 none. */
    public MirrorServerBuilder clearPort(int port) {
        this.clearPort = port == -1 ? port : checkedPort(port);
        return this;
    }

    /** Sets whether HTTPS offers HTTP/2 besides HTTP/1.1; it does unless set. */
    public MirrorServerBuilder http2(boolean offered) {
        this.http2 = offered;
        return this;
    }

    /** Sets how many requests a client may have under way on one HTTP/2 connection; 100. */
    public MirrorServerBuilder maxStreams(int streams) {
        if (streams < 1) {
            throw new IllegalArgumentException("maxStreams is " + streams);
        }
        this.maxStreams = streams;
        return this;
    }

    /** Sets the {@code Cache-Control} of files; public for 300 s unless set. */
    public MirrorServerBuilder cacheControl(String value) {
        this.cacheControl = requireNonNull(value, "value");
        return this;
    }

    /** Sets how many bytes of compressed files are kept in memory; 256 MiB unless set. */
    public MirrorServerBuilder compressedBytes(long bytes) {
        this.compressedBytes = bytes;
        return this;
    }

    /** Sets after how long a connection on which nothing moves is closed; 30 s unless set. */
    public MirrorServerBuilder idleTimeout(Duration timeout) {
        if (timeout.toMillis() < 1) {
            throw new IllegalArgumentException("idleTimeout is " + timeout);
        }
        this.idleTimeout = timeout;
        return this;
    }

    /**
     * Sets a folder that keeps key and certificate between runs; made afresh each time unless set.
     *
     * <p>The client of {@code tif1-cdn} trusts, for mirrors on the same machine, the certificate in
     * the folder {@code mirror} below the cache folder.
     */
    public MirrorServerBuilder identity(Path folder) {
        this.identityFolder = requireNonNull(folder, "folder");
        return this;
    }

    /** Presents a certificate that ended yesterday; for tests of clients. */
    public MirrorServerBuilder expiredCertificate() {
        this.expired = true;
        return this;
    }

    /** Presents a certificate for other host names than its own; for tests of clients. */
    public MirrorServerBuilder certificateFor(String... hosts) {
        this.certified = List.of(hosts);
        return this;
    }

    /** Sets the clock that dates certificates; for tests. */
    public MirrorServerBuilder clock(Clock clock) {
        this.clock = requireNonNull(clock, "clock");
        return this;
    }

    /**
     * Starts serving.
     *
     * @throws IOException if a port is taken or the address is not ours
     */
    public MirrorServer start() throws IOException {
        return new MirrorServer(this, identity());
    }

    private Identity identity() {
        Instant now = clock.instant();
        List<String> hosts = certified.isEmpty() ? ownNames() : certified;
        if (expired) {
            Duration day = Duration.ofDays(1);
            return Identity.create(hosts, now.minus(day.multipliedBy(30)), now.minus(day));
        }
        return identityFolder == null
                ? Identity.create(hosts, now)
                : new IdentityFolder(identityFolder).loadOrCreate(hosts, now);
    }

    private List<String> ownNames() {
        List<String> hosts = new ArrayList<>(Identity.LOOPBACK);
        if (!host.equals("0.0.0.0") && !hosts.contains(host)) {
            hosts.add(host);
        }
        return hosts;
    }

    private static int checkedPort(int port) {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port is " + port);
        }
        return port;
    }
}
