package io.tif1.core.session;

import io.tif1.api.ConfigurationException;
import io.tif1.api.model.Cache;
import io.tif1.api.model.Calendar;
import io.tif1.api.model.HeldBytes;
import io.tif1.api.model.OfflineMode;
import io.tif1.api.model.Packs;
import io.tif1.api.model.PluginInfo;
import io.tif1.api.model.Session;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SourceCheck;
import io.tif1.api.model.StageTiming.Stage;
import io.tif1.api.model.TierInfo;
import io.tif1.api.model.Tif1Metrics;
import io.tif1.api.spi.FrameBackend;
import io.tif1.api.spi.SessionService;
import io.tif1.api.spi.SessionSettings;
import io.tif1.core.cache.TierChain;
import io.tif1.core.calendar.PackagedCalendar;
import io.tif1.core.config.CoreSettings;
import io.tif1.core.enrich.RepairMode;
import io.tif1.core.fetch.SourceChain;
import io.tif1.core.lock.Ledger;
import io.tif1.core.plugin.Configuration;
import io.tif1.core.view.FrameMaker;
import io.tif1.core.view.StageClock;
import io.tif1.core.view.StageRun;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** The machinery behind one {@code Tif1}: sources, tiers, calendar and the sessions in use. */
final class CoreService implements SessionService {
    private static final int MOST_NAMES = 4_096;

    private final SessionSettings settings;
    private final ConfigurationChoice choice;
    private final Configuration configuration;
    private final Plugins plugins;
    private final SourceChain sources;
    private final TierChain tiers;
    private final PackagedCalendar calendar;
    private final FrameMaker frames;
    private final TelemetryLayout layout;
    private final StageClock clock = new StageClock(null, "");
    private final Workers workers = new Workers();
    private final TableLoader loader;
    private final Ledger ledger;
    private final Prefetch prefetch;
    private final OfficialChoice official;
    private final Map<SessionKey, WeakReference<Session>> sessions = new ConcurrentHashMap<>();
    private final Map<Asked, SessionKey> resolved = new ConcurrentHashMap<>();

    /** A session as somebody named it. */
    private record Asked(int season, String event, String session) {}

    CoreService(SessionSettings settings, ConfigurationChoice choice, Plugins plugins) {
        this.settings = settings;
        this.choice = choice;
        this.configuration = choice.checked();
        this.layout = TelemetryLayout.of(configuration);
        this.plugins = plugins;
        OfflineMode mode =
                OfflineModes.parse(configuration.get(CoreSettings.OFFLINE).orElse("online"));
        Supplier<FrameBackend> backend = FrameChoice.of(settings, configuration, plugins);
        this.frames = new FrameMaker(backend, id -> plugins.frames().named(id), clock);
        this.official =
                OfficialChoice.open(plugins.official().all(), configuration, settings.clock());
        this.ledger = Ledger.open(configuration);
        this.sources =
                new SourceChain(
                        new SourceChoice(configuration, plugins.transports(), settings.clock())
                                .open(settings.sources()),
                        mode);
        this.calendar = CalendarChoice.open(sources, configuration, settings);
        this.tiers = openTiers(configuration);
        CachedTables cache = new CachedTables(tiers, sources, refreshes(configuration, mode));
        this.loader = loader(cache, workers.pool());
        this.prefetch = prefetch(cache);
    }

    private TableLoader loader(CachedTables cache, Executor pool) {
        RepairMode repair =
                configuration
                        .get(CoreSettings.REPAIR)
                        .map(RepairMode::parse)
                        .orElse(RepairMode.FLAG);
        return new TableLoader(cache, sources, pool, repair, ledger);
    }

    /** Nothing is loaded ahead where it may not be fetched, or would not be kept. */
    private Prefetch prefetch(CachedTables cache) {
        boolean asked = configuration.get(CoreSettings.PREFETCH).filter("next"::equals).isPresent();
        boolean allowed = sources.mode() == OfflineMode.ONLINE && !ledger.isActive();
        boolean kept = sources.areCached() && !tiers.ids().isEmpty();
        if (!asked || !allowed || !kept) {
            return Prefetch.NONE;
        }
        QuietWorkers quiet = new QuietWorkers();
        return new LapPrefetch(loader, loader(cache, quiet.pool()), quiet);
    }

    private static boolean refreshes(Configuration configuration, OfflineMode mode) {
        boolean refresh = configuration.get(CoreSettings.REFRESH).orElse(false);
        if (refresh && mode != OfflineMode.ONLINE) {
            throw new ConfigurationException(
                    "tif1.cache.refresh fetches everything anew, which tif1.offline forbids; set"
                            + " one of them",
                    null);
        }
        return refresh;
    }

    private TierChain openTiers(Configuration configuration) {
        try {
            return new TierChoice(configuration, plugins.tiers(), settings.clock())
                    .open(settings.cacheTiers(), calendar);
        } catch (RuntimeException e) {
            sources.close();
            workers.close();
            throw e;
        }
    }

    @Override
    public Calendar calendar() {
        return calendar;
    }

    @Override
    public Session session(int season, String event, String session) {
        Asked asked = new Asked(season, event, session);
        SessionKey known = resolved.get(asked);
        return session(known != null ? known : resolve(asked));
    }

    /**
     * Looks a name up, which may list folders, and remembers what it means: a name that has been
     * understood keeps its meaning.
     */
    private SessionKey resolve(Asked asked) {
        int season = asked.season();
        String event = asked.event();
        String session = asked.session();
        StageRun run = clock.start(Stage.REQUEST, season + " " + event + " " + session);
        SessionKey key = calendar.session(season, event, session);
        run.end(0);
        if (resolved.size() >= MOST_NAMES) {
            resolved.clear();
        }
        resolved.put(asked, key);
        return key;
    }

    @Override
    public Session session(SessionKey key) {
        WeakReference<Session> known = sessions.get(key);
        Session held = known == null ? null : known.get();
        return held != null ? held : create(key);
    }

    private Session create(SessionKey key) {
        SessionScope scope = new SessionScope(key, clock, layout, official);
        Session fresh =
                new CoreSession(
                        scope,
                        loader,
                        frames.timedBy(scope.clock()),
                        settings.progress(),
                        prefetch);
        Session[] chosen = {fresh};
        sessions.compute(
                key,
                (k, known) -> {
                    Session inUse = known == null ? null : known.get();
                    chosen[0] = inUse == null ? fresh : inUse;
                    return inUse == null ? new WeakReference<>(fresh) : known;
                });
        return chosen[0];
    }

    @Override
    public List<TierInfo> tiers() {
        return tiers.tiers();
    }

    @Override
    public io.tif1.api.model.Configuration configuration() {
        return choice.effective();
    }

    @Override
    public Tif1Metrics metrics() {
        sessions.values().removeIf(held -> held.refersTo(null));
        return new Tif1Metrics(
                settings.clock().instant(),
                sessions.size(),
                clock.timings(),
                loader.counter().counts(),
                tiers.tiers(),
                sources.metrics(),
                prefetch.counts(),
                new HeldBytes(heldBySessions(), frames.book().bytes()),
                loader.timer().times());
    }

    private long heldBySessions() {
        return sessions.values().stream()
                .map(WeakReference::get)
                .filter(CoreSession.class::isInstance)
                .mapToLong(session -> ((CoreSession) session).heldBytes())
                .sum();
    }

    @Override
    public List<SourceCheck> checkSources(SessionKey session, Duration limit) {
        return new SourceProbe(sources, session, limit).run();
    }

    @Override
    public Path cacheFolder() {
        return configuration.cacheFolder();
    }

    @Override
    public List<PluginInfo> plugins() {
        return PluginList.of(plugins, frames.configured(), sources, tiers);
    }

    @Override
    public Cache cache() {
        return new CoreCache(tiers, sessions, this::session, settings.progress());
    }

    @Override
    public Packs packs() {
        return new CorePacks(
                loader,
                key -> new SessionScope(key, clock),
                scope ->
                        new CoreSession(
                                scope,
                                loader,
                                frames.timedBy(scope.clock()),
                                settings.progress(),
                                Prefetch.NONE),
                settings.progress(),
                settings.clock());
    }

    @Override
    public void close() {
        prefetch.close();
        sources.close();
        tiers.close();
        workers.close();
        ledger.close();
        official.close();
    }
}
