package io.tif1.benchmarks.process;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.mirror.ContentSource;
import io.tif1.mirror.MirrorServer;
import io.tif1.mirror.fault.Fault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Serves the archive in a process of its own and takes orders from standard input: {@code latency
 * MILLIS}, {@code bytes}, and the end of input.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class MirrorMain {
    private MirrorMain() {}

    /** Serves until standard input ends; arguments are the archive and the certificate's file. */
    public static void main(String[] args) throws IOException {
        ContentSource files = ContentSource.directory(Path.of(args[0]));
        try (MirrorServer server = MirrorServer.builder(at -> files.find(plain(at))).start()) {
            Files.writeString(Path.of(args[1]), server.certificatePem());
            System.out.println(server.secureUri());
            obey(server);
        }
    }

    /** Takes the branch from {@code 2025@main}, which is how clients of jsDelivr ask. */
    private static List<String> plain(List<String> segments) {
        List<String> all = new ArrayList<>(segments);
        all.set(0, all.get(0).replace("@main", ""));
        return all;
    }

    private static void obey(MirrorServer server) throws IOException {
        BufferedReader orders =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = orders.readLine(); line != null; line = orders.readLine()) {
            if (line.startsWith("latency ")) {
                delay(server, Integer.parseInt(line.substring("latency ".length())));
            }
            System.out.println(server.statistics().bytes());
        }
    }

    private static void delay(MirrorServer server, int millis) {
        server.faults().clear();
        if (millis > 0) {
            server.faults().always("*", Fault.slow(Duration.ofMillis(millis)));
        }
    }
}
