package io.tif1.core.session;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.model.CacheTransfer;
import io.tif1.api.model.PackCheck;
import io.tif1.api.model.PackInfo;
import io.tif1.api.model.PackOptions;
import io.tif1.api.model.Packs;
import io.tif1.api.model.ProgressEvent;
import io.tif1.api.model.SessionKey;
import io.tif1.core.pack.KeyFiles;
import io.tif1.core.pack.PackChecker;
import io.tif1.core.pack.PackExtractor;
import io.tif1.core.pack.PackReader;
import io.tif1.core.pack.PackSignature;
import io.tif1.core.pack.PackWriter;
import io.tif1.core.pack.Rounding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes and reads race packs. */
final class CorePacks implements Packs {
    private final TableLoader loader;
    private final Function<SessionScope, CoreSession> sessions;
    private final Function<SessionKey, SessionScope> scopes;
    private final Consumer<ProgressEvent> progress;
    private final Clock clock;

    /**
     * Creates packs.
     *
     * @param scopes makes what belongs to a session
     * @param sessions makes a session around it
     * @param progress is told of each file
     */
    CorePacks(
            TableLoader loader,
            Function<SessionKey, SessionScope> scopes,
            Function<SessionScope, CoreSession> sessions,
            Consumer<ProgressEvent> progress,
            Clock clock) {
        this.loader = loader;
        this.scopes = scopes;
        this.sessions = sessions;
        this.progress = progress;
        this.clock = clock;
    }

    /** What may fail with an {@code IOException}. */
    private interface Action<T> {
        T run() throws IOException;
    }

    @Override
    public PackInfo write(Path file, List<SessionKey> keys, PackOptions options) {
        return checked(() -> write(file, List.copyOf(keys), options, new Rounding(options)));
    }

    private PackInfo write(Path file, List<SessionKey> keys, PackOptions options, Rounding rounding)
            throws IOException {
        PackSignature signature = options.key().map(PackSignature::of).orElse(null);
        try (PackWriter out = new PackWriter(file)) {
            int packed = 0;
            for (SessionKey key : keys) {
                packed += pack(key, rounding, out) ? 1 : 0;
            }
            if (packed == 0) {
                throw nothing(keys);
            }
            out.finish(clock.instant(), rounding.channels(), signature);
        }
        return infoOf(file);
    }

    private static PackInfo infoOf(Path file) throws IOException {
        try (PackReader pack = PackReader.open(file)) {
            return pack.info();
        }
    }

    private static CacheTransfer extracted(Path file, Path folder) throws IOException {
        try (PackReader pack = PackReader.open(file)) {
            return new PackExtractor(pack, folder).extract();
        }
    }

    private boolean pack(SessionKey key, Rounding rounding, PackWriter out) throws IOException {
        SessionScope scope = scopes.apply(key);
        AtomicInteger done = new AtomicInteger();
        return new SessionPacker(sessions.apply(scope), scope, loader, rounding, out)
                .pack(
                        total ->
                                progress.accept(
                                        new ProgressEvent(
                                                "pack", done.incrementAndGet(), total, key)));
    }

    private DataNotFoundException nothing(List<SessionKey> keys) {
        return new DataNotFoundException(
                "nothing to pack: %s has none of the %d sessions asked for, the first being %s"
                        .formatted(
                                loader.sources().describe(),
                                keys.size(),
                                keys.isEmpty() ? "none" : keys.get(0)),
                List.of());
    }

    @Override
    public PackInfo info(Path file) {
        return checked(() -> infoOf(file));
    }

    @Override
    public PackCheck verify(Path file) {
        return checked(() -> new PackChecker(file, null).check());
    }

    @Override
    public PackCheck verify(Path file, Path publicKey) {
        return checked(() -> new PackChecker(file, publicKey).check());
    }

    @Override
    public CacheTransfer extract(Path file, Path folder) {
        return checked(() -> extracted(file, folder));
    }

    @Override
    public Path createKey(Path file) {
        return checked(() -> KeyFiles.create(file));
    }

    private static <T> T checked(Action<T> action) {
        try {
            return action.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
