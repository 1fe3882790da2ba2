package io.tif1.mirror;

import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/** An answer before it is sent; the headers say nothing about the body's length. */
final class Reply {
    private static final byte[] NOTHING = {};

    private final int status;
    private final HttpFields.Mutable headers;
    private final byte[] body;

    private Reply(int status, HttpFields.Mutable headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    static Reply text(int status, String text) {
        byte[] body = (text + "\n").getBytes(StandardCharsets.UTF_8);
        return new Reply(status, HttpFields.build(), body)
                .with(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8")
                .with(HttpHeader.CACHE_CONTROL, "no-store");
    }

    static Reply of(int status, byte[] body) {
        return new Reply(status, HttpFields.build(), body);
    }

    static Reply empty(int status) {
        return of(status, NOTHING);
    }

    Reply with(HttpHeader header, String value) {
        HttpFields.Mutable more = HttpFields.build(headers);
        more.put(header, value);
        return new Reply(status, more, body);
    }

    /** Replaces the content type and drops the content encoding. */
    Reply plain(String type) {
        HttpFields.Mutable fewer = HttpFields.build(headers);
        fewer.remove(HttpHeader.CONTENT_ENCODING);
        fewer.put(HttpHeader.CONTENT_TYPE, type);
        return new Reply(status, fewer, body);
    }

    Reply withBody(byte[] newBody) {
        return new Reply(status, headers, newBody);
    }

    int status() {
        return status;
    }

    HttpFields headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }
}
