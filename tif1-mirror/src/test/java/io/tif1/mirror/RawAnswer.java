package io.tif1.mirror;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * What comes over a bare socket, byte for byte.
 *
 * @param bytes all that came
 * @param end how it ended
 * @param firstAfter when the first byte came
 * @param wholeAfter when the last byte came
 */
record RawAnswer(byte[] bytes, End end, Duration firstAfter, Duration wholeAfter) {
    /** How an exchange ends. */
    enum End {
        /** The server closed the connection in good order. */
        CLOSED,
        /** The server reset the connection. */
        RESET,
        /** Nothing more comes. */
        SILENCE
    }

    private static final int PATIENT_MILLIS = 20_000;
    private static final int SILENT_MILLIS = 2_000;

    /** Asks over clear HTTP/1.1 and reads until the end, or until nothing more comes. */
    static RawAnswer of(MirrorServer server, String path, boolean keepsAlive) throws IOException {
        URI base = server.clearUri().orElseThrow();
        String request =
                "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: %s\r\n\r\n"
                        .formatted(path, keepsAlive ? "keep-alive" : "close");
        long start = System.nanoTime();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), base.getPort())) {
            socket.setSoTimeout(PATIENT_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return read(socket, start);
        }
    }

    /** Asks, waits for the first byte and leaves. */
    static void leave(MirrorServer server, String path) throws IOException {
        URI base = server.clearUri().orElseThrow();
        String request = "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(path);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), base.getPort())) {
            socket.setSoTimeout(PATIENT_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            if (socket.getInputStream().read() < 0) {
                throw new IOException("no answer");
            }
        }
    }

    private static RawAnswer read(Socket socket, long start) throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[8_192];
        Duration first = Duration.ZERO;
        Duration last = Duration.ZERO;
        End end = End.CLOSED;
        try {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                last = Duration.ofNanos(System.nanoTime() - start);
                first = all.size() == 0 ? last : first;
                all.write(buffer, 0, count);
                socket.setSoTimeout(SILENT_MILLIS);
            }
        } catch (SocketTimeoutException e) {
            end = End.SILENCE;
        } catch (SocketException e) {
            end = End.RESET;
        }
        return new RawAnswer(all.toByteArray(), end, first, last);
    }

    private String text() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private int bodyStart() {
        int end = text().indexOf("\r\n\r\n");
        return end < 0 ? bytes.length : end + 4;
    }

    int status() {
        return bytes.length == 0 ? 0 : Integer.parseInt(text().substring(9, 12));
    }

    /** Returns a header's value, or empty if it is not there. */
    String header(String name) {
        return text().substring(0, bodyStart())
                .lines()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).trim())
                .findFirst()
                .orElse("");
    }

    int announced() {
        return Integer.parseInt(header("content-length"));
    }

    byte[] body() {
        return java.util.Arrays.copyOfRange(bytes, bodyStart(), bytes.length);
    }
}
