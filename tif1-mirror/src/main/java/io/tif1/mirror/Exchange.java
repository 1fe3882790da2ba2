package io.tif1.mirror;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** One request and the way its answer is sent; it ends once, and is counted then. */
final class Exchange implements Callback {
    private final Request request;
    private final Response response;
    private final Callback callback;
    private final Meter meter;
    private final AtomicBoolean ended = new AtomicBoolean();

    Exchange(Request request, Response response, Callback callback, Meter meter) {
        this.request = request;
        this.response = response;
        this.callback = callback;
        this.meter = meter;
        request.addFailureListener(this::failed);
    }

    Request request() {
        return request;
    }

    /** Sends a whole answer. */
    void send(Reply reply) {
        head(reply, reply.body().length);
        boolean bodiless = request.getMethod().equals("HEAD") || reply.status() == 304;
        if (bodiless) {
            response.write(true, ByteBuffer.allocate(0), this);
        } else {
            write(true, ByteBuffer.wrap(reply.body()), this);
        }
    }

    /** Prepares status and headers. */
    void head(Reply reply, int length) {
        response.setStatus(reply.status());
        response.getHeaders().add(reply.headers());
        if (reply.status() != 304) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, length);
        }
    }

    /** Adds a header to whatever answer follows. */
    void header(HttpHeader header, String value) {
        response.getHeaders().put(header, value);
    }

    /** Sends a piece of the body. */
    void write(boolean last, ByteBuffer piece, Callback then) {
        meter.sent(piece.remaining());
        response.write(last, piece, then);
    }

    @Override
    public void succeeded() {
        if (ended.compareAndSet(false, true)) {
            meter.end(true);
            callback.succeeded();
        }
    }

    @Override
    public void failed(Throwable cause) {
        if (ended.compareAndSet(false, true)) {
            meter.end(false);
            callback.failed(cause);
        }
    }

    /** Breaks off by breaking the connection; only then may the server's machinery know. */
    void breakOff(Consumer<Callback> breaking, Throwable cause) {
        if (ended.compareAndSet(false, true)) {
            meter.end(false);
            Runnable release = () -> callback.failed(cause);
            breaking.accept(Callback.from(release, failure -> release.run()));
        }
    }

    boolean hasEnded() {
        return ended.get();
    }
}
