package io.tif1.cdn.internal.http;

import io.tif1.cdn.internal.http.LinkResult.Fault;
import io.tif1.cdn.internal.http.LinkResult.Kind;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;

/** What is left of a way after it was closed. */
final class ClosedLink implements Link {
    @Override
    public CompletableFuture<LinkResult> get(URI uri, IntConsumer received) {
        Fault fault = new Fault(Kind.CONNECTION, new IOException("the transport is closed"));
        return CompletableFuture.completedFuture(fault);
    }

    @Override
    public void close() {
        // nothing is left to close
    }
}
