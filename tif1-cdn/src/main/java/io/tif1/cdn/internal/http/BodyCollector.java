package io.tif1.cdn.internal.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import org.apache.hc.client5.http.async.methods.AbstractBinResponseConsumer;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.ContentTooLongException;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** Collects the body of an answer up to a limit; what is not a file is not kept. */
final class BodyCollector extends AbstractBinResponseConsumer<LinkResult> {
    private static final int FIRST = 16 << 10;
    private static final int TRUSTED = 1 << 20; // how much an announced length may make us reserve

    private final int limit;
    private final IntConsumer received;
    private final Map<String, String> headers = new HashMap<>();
    private int status;
    private long announced = -1;
    private byte[] body = {};
    private int length;

    BodyCollector(int limit, IntConsumer received) {
        this.limit = limit;
        this.received = received;
    }

    @Override
    protected void start(HttpResponse response, @Nullable ContentType type) throws IOException {
        status = response.getCode();
        for (Header header : response.getHeaders()) {
            String value = header.getValue() == null ? "" : header.getValue();
            headers.put(header.getName().toLowerCase(Locale.ROOT), value);
        }
        announced = announcedLength();
        if (keepsBody() && announced > limit) {
            throw tooLong(announced);
        }
        body = new byte[(int) Math.max(FIRST, Math.min(announced, TRUSTED))];
    }

    private long announcedLength() {
        String text = headers.getOrDefault("content-length", "");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    private boolean keepsBody() {
        return status == 200;
    }

    @Override
    protected int capacityIncrement() {
        return Integer.MAX_VALUE; // the number of exchanges bounds what may arrive
    }

    @Override
    protected void data(ByteBuffer source, boolean endOfStream) throws IOException {
        int count = source.remaining();
        if (!keepsBody()) {
            source.position(source.limit());
            return;
        }
        received.accept(count);
        if ((long) length + count > limit) {
            throw tooLong((long) length + count);
        }
        if (length + count > body.length) {
            body =
                    Arrays.copyOf(
                            body,
                            (int) Math.min(limit, Math.max(2L * body.length, length + count)));
        }
        source.get(body, length, count);
        length += count;
    }

    private ContentTooLongException tooLong(long bytes) {
        return new ContentTooLongException("%d bytes, %d are allowed", bytes, limit);
    }

    @Override
    protected LinkResult buildResult() {
        if (keepsBody() && announced >= 0 && announced != length) {
            String message = length + " of " + announced + " bytes came";
            return new LinkResult.Fault(
                    LinkResult.Kind.CONNECTION, new ConnectionClosedException(message));
        }
        byte[] bytes = body.length == length ? body : Arrays.copyOf(body, length);
        return new LinkResult.Answer(status, Map.copyOf(headers), bytes);
    }

    @Override
    public void releaseResources() {
        // nothing is held but memory
    }
}
