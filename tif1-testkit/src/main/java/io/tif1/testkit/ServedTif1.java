package io.tif1.testkit;

import io.tif1.api.Tif1;
import io.tif1.api.Tif1Builder;
import io.tif1.api.spi.CacheTierProvider;
import io.tif1.api.spi.Source;
import io.tif1.api.spi.Transport;
import io.tif1.mirror.ContentSource;
import io.tif1.mirror.MirrorServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An open {@link Tif1} with all that stands behind it; closed in the reverse order. */
final class ServedTif1 implements AutoCloseable {
    private static final String CDN = "cdn";
    private static final String SHORT_PAUSE = "20ms"; // tests are not to wait as users would

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Wish wish;
    private final Path folder;
    private final @Nullable MirrorServer mirror;
    private final Tif1 tif1;

    @SuppressWarnings("IllegalCatch") // whatever goes wrong, what is open is closed
    private ServedTif1(Wish wish) throws Exception {
        this.wish = wish;
        this.folder = Files.createTempDirectory("tif1-test");
        open.push(() -> Folders.delete(folder));
        try {
            if (wish.mirrored()) {
                Transport origin = openTransport();
                this.mirror = startMirror(origin);
                this.tif1 = openTif1(throughMirror(origin), trusting(mirror));
            } else {
                this.mirror = null;
                this.tif1 = openTif1(wish.source(), Map.of());
            }
        } catch (Exception e) {
            closeAfter(e);
            throw e;
        }
    }

    /** Opens what a test asks for. */
    @SuppressWarnings("IllegalCatch") // AutoCloseable declares Exception
    static ServedTif1 open(Tif1Test wish) {
        try {
            return new ServedTif1(Wish.of(wish));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot serve " + wish.source(), e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("cannot serve " + wish.source(), e);
        }
    }

    Tif1 tif1() {
        return tif1;
    }

    Optional<MirrorServer> mirror() {
        return Optional.ofNullable(mirror);
    }

    private MirrorServer startMirror(Transport origin) throws IOException {
        MirrorServer server =
                MirrorServer.builder(ContentSource.of(origin))
                        .clearPort(-1)
                        .faults(wish.faults())
                        .start();
        open.push(server);
        return server;
    }

    private Transport openTransport() {
        Source source = wish.source();
        String prefix = "tif1.source." + source.id() + ".";
        Map<String, String> settings = new HashMap<>(source.settings());
        wish.settings().forEach((key, value) -> putBelow(settings, prefix, key, value));
        Transport transport =
                Found.transport(source.id()).create(new SettingsContext(prefix, settings, folder));
        open.push(transport);
        return transport;
    }

    private static void putBelow(
            Map<String, String> settings, String prefix, String key, String value) {
        if (key.startsWith(prefix)) {
            settings.putIfAbsent(key.substring(prefix.length()), value);
        }
    }

    private static Source throughMirror(Transport origin) {
        return Source.of(new ListedProvider(Found.transport(CDN), origin));
    }

    private Map<String, String> trusting(MirrorServer server) throws IOException {
        Path trust = folder.resolve("certificate.pem");
        Files.writeString(trust, server.certificatePem());
        return Map.of(
                "tif1.source.cdn.mirror", server.secureUri().toString(),
                "tif1.source.cdn.trust", trust.toString(),
                "tif1.source.cdn.pause", SHORT_PAUSE);
    }

    private Tif1 openTif1(Source source, Map<String, String> usual) {
        Tif1Builder builder =
                Tif1.builder()
                        .source(source)
                        .cache(wish.tiers().toArray(CacheTierProvider[]::new))
                        .set("tif1.cache.dir", folder.resolve("cache").toString());
        usual.forEach(builder::set);
        wish.settings().forEach(builder::set);
        wish.frame().ifPresent(builder::frame);
        Tif1 opened = builder.open();
        open.push(opened);
        return opened;
    }

    @SuppressWarnings("IllegalCatch") // AutoCloseable declares Exception
    private void closeAfter(Exception failure) {
        try {
            close();
        } catch (Exception e) {
            failure.addSuppressed(e);
        }
    }

    /** Closes all, even if closing one of them fails; the first failure is thrown. */
    @Override
    @SuppressWarnings("IllegalCatch") // AutoCloseable declares Exception
    public void close() throws Exception {
        if (open.isEmpty()) {
            return;
        }
        try (AutoCloseable rest = this) {
            open.pop().close();
        }
    }
}
