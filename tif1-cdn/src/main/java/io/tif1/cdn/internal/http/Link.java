package io.tif1.cdn.internal.http;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.apiguardian.api.API;

/** A way to one host; safe for use by many threads. */
@API(status = INTERNAL, since = "1.0")
public interface Link extends AutoCloseable {
    /**
     * Asks for a file, once.
     *
     * @param uri what
     * @param received is told about bytes as they arrive, on an I/O thread
     * @return never fails but by being cancelled, which ends the exchange
     */
    CompletableFuture<LinkResult> get(URI uri, IntConsumer received);

    /** Returns how many connections were opened. */
    long connections();

    /** Closes connections and ends threads; calling it again has no effect. */
    @Override
    void close();
}
