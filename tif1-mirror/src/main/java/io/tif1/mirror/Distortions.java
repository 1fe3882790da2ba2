package io.tif1.mirror;

import io.tif1.mirror.fault.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.jetty.http.HttpHeader;

/** Turns a right answer into a wrong one; how it is sent stays the same. */
final class Distortions {
    private static final String PAGE =
            "<!DOCTYPE html><html><head><title>Sign in</title></head>"
                    + "<body><h1>Please sign in to use this network</h1></body></html>";

    private static final int MEMBER = 1 << 20;

    private Distortions() {}

    static Reply apply(Fault fault, Reply right, String path) throws IOException {
        return switch (fault.kind()) {
            case STATUS -> status(fault);
            case HTML -> right.withBody(PAGE.getBytes(StandardCharsets.UTF_8)).plain("text/html");
            case WRONG_TYPE -> right.with(HttpHeader.CONTENT_TYPE, fault.text());
            case TRUNCATE -> right.withBody(half(right.body()));
            case BIT_FLIP -> right.withBody(flipped(right.body()));
            case BAD_GZIP -> right.withBody(noise()).with(HttpHeader.CONTENT_ENCODING, "gzip");
            case GZIP_BOMB ->
                    right.withBody(bomb(fault.amount())).with(HttpHeader.CONTENT_ENCODING, "gzip");
            case REDIRECT -> redirect(fault, fault.text().isEmpty() ? path : fault.text());
            case EMPTY -> right.withBody(new byte[0]).plain("application/json");
            default -> right;
        };
    }

    private static Reply redirect(Fault fault, String location) {
        return Reply.text(fault.status(), "elsewhere").with(HttpHeader.LOCATION, location);
    }

    private static Reply status(Fault fault) {
        Reply reply = Reply.text(fault.status(), "this is a fault");
        return fault.text().isEmpty() ? reply : reply.with(HttpHeader.RETRY_AFTER, fault.text());
    }

    static byte[] half(byte[] body) {
        return Arrays.copyOf(body, body.length / 2);
    }

    private static byte[] flipped(byte[] body) {
        byte[] copy = body.clone();
        if (copy.length > 0) {
            copy[copy.length / 2] ^= 0x10;
        }
        return copy;
    }

    private static byte[] noise() {
        return "this is not gzip, whatever the header says".getBytes(StandardCharsets.UTF_8);
    }

    /** Repeats a member of zeros; a series of members is one gzip file. */
    private static byte[] bomb(long inflated) throws IOException {
        byte[] member = CompressedBodies.gzip(new byte[MEMBER]);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (long left = inflated; left > 0; left -= MEMBER) {
            out.writeBytes(member);
        }
        return out.toByteArray();
    }
}
