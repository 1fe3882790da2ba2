package io.tif1.cache.redis;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Redis server of a test's own, on a port that nobody else has. */
final class RedisProcess implements AutoCloseable {
    private static final int ATTEMPTS = 10;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private final Process process;
    private final int port;

    private RedisProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Returns the program, or empty where it is not installed. */
    static Optional<Path> program() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "redis-server"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts a server; another program may take the port first, so that it is tried again. */
    static RedisProcess start(Path folder, String... options)
            throws IOException, InterruptedException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = freePort();
            RedisProcess started = new RedisProcess(launch(folder, port, options), port);
            if (started.answers()) {
                return started;
            }
            started.close();
        }
        throw new IOException("no server in " + ATTEMPTS + " attempts");
    }

    int port() {
        return port;
    }

    URI uri() {
        return URI.create("redis://127.0.0.1:" + port);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private boolean answers() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (process.isAlive() && System.nanoTime() < end) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return process.isAlive() && socket.isConnected();
            } catch (IOException e) {
                TimeUnit.MILLISECONDS.sleep(20); // not yet; asked again
            }
        }
        return false;
    }

    private static Process launch(Path folder, int port, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(program().orElseThrow().toString());
        command.addAll(List.of("--bind", "127.0.0.1", "--save", "", "--appendonly", "no"));
        command.addAll(List.of("--dir", folder.toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("--port", Integer.toString(port)));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("redis-" + port + ".log").toFile())
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
