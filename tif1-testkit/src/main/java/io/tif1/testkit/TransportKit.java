package io.tif1.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import io.tif1.api.Tif1Exception;
import io.tif1.api.spi.Fetched;
import io.tif1.api.spi.PluginContext;
import io.tif1.api.spi.Resource;
import io.tif1.api.spi.Transport;
import io.tif1.api.spi.TransportProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of the transport kit share: an archive of known files, and waiting in bounds. */
abstract class TransportKit {
    static final Resource LAPS = new Resource(2025, "Monaco Grand Prix", "Race", "laps.json");
    static final Resource LAP =
            new Resource(2024, "São Paulo Grand Prix", "Practice 1", "VER/19_tel.json");
    static final Resource LARGE = new Resource(2024, "São Paulo Grand Prix", "Race", "large.json");
    private static final long LIMIT_SECONDS = 60;

    /** Some three megabytes that compress as telemetry does, not as a bomb does. */
    private static final String NUMBERS =
            new Random(19)
                    .ints(600_000, 1_000, 10_000)
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining(" ", " ", ""));

    private Path directory;
    private Transport transport;

    /** Returns the provider under test. */
    protected abstract TransportProvider provider();

    /**
     * Opens a transport that has the files of a folder, by whatever road it takes.
     *
     * @param archive a folder laid out like the archive: season, event, session, file
     */
    protected abstract Transport open(Path archive) throws Exception;

    /** Returns what a provider is given: settings below its own prefix, a clock and a folder. */
    protected final PluginContext context(Map<String, String> settings) {
        String prefix = "tif1.source." + provider().id() + ".";
        return new SettingsContext(prefix, settings, directory.resolve("caches"));
    }

    @BeforeEach
    void openTransport(@TempDir Path directory) throws Exception {
        this.directory = directory;
        Path archive = directory.resolve("archive");
        for (Resource resource : new Resource[] {LAPS, LAP, LARGE}) {
            write(archive, resource);
        }
        this.transport = open(archive);
    }

    @AfterEach
    void closeTransport() {
        if (transport != null) {
            transport.close();
        }
    }

    final Transport transport() {
        return transport;
    }

    /** Returns the body that the archive has under a name. */
    static byte[] body(Resource resource) {
        String text = "{\"file\": \"" + resource + "\"}";
        return (resource.equals(LARGE) ? text + NUMBERS : text).getBytes(UTF_8);
    }

    /** Fetches, and fails if that takes long. */
    final Fetched fetch(Resource resource) {
        return await(transport.fetch(resource));
    }

    /** Waits for an outcome; the bare failure is thrown. */
    static Fetched await(CompletableFuture<Fetched> future) {
        try {
            return future.get(LIMIT_SECONDS, SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Tif1Exception failure) {
                throw failure;
            }
            throw new AssertionError("a fetch ended with something else", e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("a fetch took longer than %d s".formatted(LIMIT_SECONDS), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static void write(Path archive, Resource resource) throws IOException {
        Path file = archive.resolve(resource.toString());
        Files.createDirectories(file.getParent());
        Files.write(file, body(resource));
    }
}
