package io.tif1.cli.command;

import io.tif1.cli.run.Invocation;
import io.tif1.mirror.MirrorServer;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A folder served until the process ends.
 *
 * <p>Apart from its command, so that help does not load the server.
 *
 * @param root the folder to serve
 * @param identity the folder that keeps key and certificate
 * @param host where to listen
 * @param port of HTTPS, 0 for any
 * @param httpPort of HTTP, 0 for any, -1 for none
 */
record MirrorDoor(Path root, Path identity, String host, int port, int httpPort) {
    void serve(Invocation run) throws IOException {
        try (MirrorServer server = start()) {
            Thread hook = new Thread(server::close, "tif1-mirror-close");
            Runtime.getRuntime().addShutdownHook(hook);
            run.print(greeting(server));
            server.await();
        }
    }

    private MirrorServer start() throws IOException {
        try {
            return MirrorServer.builder(root)
                    .host(host)
                    .securePort(port)
                    .clearPort(httpPort)
                    .identity(identity)
                    .start();
        } catch (IOException e) {
            throw isTaken(e) ? new IOException(taken(), e) : e;
        }
    }

    private static boolean isTaken(IOException failure) {
        return failure instanceof BindException || failure.getCause() instanceof BindException;
    }

    private String taken() {
        String ports =
                IntStream.of(port, httpPort)
                        .filter(number -> number > 0)
                        .mapToObj(number -> "port " + number)
                        .collect(Collectors.joining(" or "));
        return "cannot listen on %s, %s; choose others with --port and --http-port"
                .formatted(host, ports.isEmpty() ? "any port" : ports);
    }

    private List<String> greeting(MirrorServer server) {
        List<String> lines = new ArrayList<>();
        lines.add("serving " + root.toAbsolutePath().normalize() + " until Ctrl-C");
        lines.add("  " + server.secureUri() + "  HTTP/2 and HTTP/1.1");
        server.clearUri().map(URI::toString).ifPresent(uri -> lines.add("  " + uri + "  HTTP/1.1"));
        lines.add("try: tif1 fastest 2025 Australia R --source " + server.secureUri());
        return lines;
    }
}
