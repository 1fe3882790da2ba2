package io.tif1.benchmarks.process;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.spi.Resource;
import io.tif1.api.spi.Transport;
import io.tif1.benchmarks.NoSettings;
import io.tif1.cdn.CdnOptions;
import io.tif1.cdn.CdnTransportProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.apiguardian.api.API;

/**
 * Downloads and inflates every file that loading the race needs, with the transport of tif1, and
 * forgets it: the mirror's address, its certificate, the archive, and how often the same was done
 * before the clock starts.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Download {
    private Download() {}

    /** Downloads. */
    public static void main(String[] args) throws IOException {
        List<String> files = new Archive(Path.of(args[2])).files();
        for (int i = Integer.parseInt(args[3]); i > 0; i--) {
            download(args, files);
        }
        long start = System.nanoTime();
        long bytes = download(args, files);
        Child.ready(start, bytes);
        Child.end();
    }

    private static long download(String[] args, List<String> files) {
        AtomicLong bytes = new AtomicLong();
        CdnOptions options = CdnOptions.builder().mirrors(args[0]).trust(Path.of(args[1])).build();
        NoSettings context = new NoSettings(Path.of("nowhere"));
        try (Transport cdn = CdnTransportProvider.with(options).create(context)) {
            CompletableFuture<?>[] all =
                    files.stream()
                            .map(file -> fetch(cdn, file, bytes))
                            .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(all).join();
        }
        return bytes.get();
    }

    private static CompletableFuture<Void> fetch(Transport cdn, String file, AtomicLong bytes) {
        return cdn.fetch(new Resource(Archive.SEASON, Archive.EVENT, Archive.SESSION, file))
                .thenAccept(fetched -> bytes.addAndGet(fetched.body().length));
    }
}
