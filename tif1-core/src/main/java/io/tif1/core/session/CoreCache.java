package io.tif1.core.session;

import io.tif1.api.model.Cache;
import io.tif1.api.model.CacheCheck;
import io.tif1.api.model.CacheTransfer;
import io.tif1.api.model.CachedFile;
import io.tif1.api.model.LoadOptions;
import io.tif1.api.model.ProgressEvent;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionKind;
import io.tif1.api.model.SessionReport;
import io.tif1.api.model.TierInfo;
import io.tif1.core.cache.CacheExport;
import io.tif1.core.cache.CacheImport;
import io.tif1.core.cache.TierChain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The tiers of one service for whoever tends them. */
final class CoreCache implements Cache {
    private final TierChain chain;
    private final Map<SessionKey, ?> sessions;
    private final Function<SessionKey, Session> opener;
    private final Consumer<ProgressEvent> progress;

    /**
     * Creates a view.
     *
     * @param sessions the sessions in use, which remember what they have loaded
     * @param opener gives a session by its key
     */
    CoreCache(
            TierChain chain,
            Map<SessionKey, ?> sessions,
            Function<SessionKey, Session> opener,
            Consumer<ProgressEvent> progress) {
        this.chain = chain;
        this.sessions = sessions;
        this.opener = opener;
        this.progress = progress;
    }

    @Override
    public List<TierInfo> tiers() {
        return chain.tiers();
    }

    @Override
    public Stream<CachedFile> list(String tier) {
        return chain.list(tier);
    }

    @Override
    public List<CacheCheck> verify() {
        return chain.verify();
    }

    @Override
    public CacheTransfer prune(boolean dryRun) {
        return chain.prune(dryRun);
    }

    @Override
    public void clear() {
        chain.clear();
        sessions.clear();
    }

    @Override
    public void clear(SessionKey session) {
        chain.removeSession(session.season(), session.event(), session.kind().displayName());
        sessions.remove(session);
    }

    @Override
    public List<SessionKey> recentSessions(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most is " + most + ", but must be 1 or more");
        }
        return chain.recentSessions(most).stream()
                .map(used -> key(used.season(), used.event(), used.session()))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<SessionReport> warm(List<SessionKey> keys, LoadOptions options) {
        List<SessionReport> reports = new ArrayList<>();
        for (SessionKey key : keys) {
            reports.add(opener.apply(key).load(options));
            progress.accept(new ProgressEvent("sessions", reports.size(), keys.size(), key));
        }
        chain.flush();
        return reports;
    }

    @Override
    public CacheTransfer exportTo(Path file, Predicate<CachedFile> wanted) {
        AtomicInteger done = new AtomicInteger();
        int most = (int) chain.tiers().stream().mapToLong(t -> t.statistics().entries()).sum();
        Consumer<CachedFile> told =
                each -> tell("export", done.incrementAndGet(), Math.max(done.get(), most), each);
        try {
            return new CacheExport(chain, wanted, told).to(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public CacheTransfer importFrom(Path file, boolean dryRun) {
        AtomicInteger done = new AtomicInteger();
        try {
            return new CacheImport(
                            chain,
                            dryRun,
                            (each, total) -> tell("import", done.incrementAndGet(), total, each))
                    .from(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sessions.clear();
        }
    }

    private void tell(String what, int done, int total, CachedFile file) {
        key(file.season(), file.event(), file.session())
                .ifPresent(key -> progress.accept(new ProgressEvent(what, done, total, key)));
    }

    private static Optional<SessionKey> key(int season, String event, String session) {
        return SessionKind.find(session)
                .filter(kind -> !event.isBlank() && season >= SessionKey.FIRST_SEASON)
                .filter(kind -> season <= SessionKey.LAST_SEASON)
                .map(kind -> new SessionKey(season, event, kind));
    }
}
