package io.tif1.cdn.internal.route;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.ResourceNotFoundException;
import io.tif1.api.Tif1Exception;
import io.tif1.api.model.NetworkStatistics;
import io.tif1.api.model.SourceCheck;
import io.tif1.api.spi.Fetched;
import io.tif1.api.spi.Resource;
import io.tif1.api.spi.SourceEvent;
import io.tif1.api.spi.Transport;
import io.tif1.api.spi.TransportFeature;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.apiguardian.api.API;

/**
 * Lists the folders of a mirror by a text file that the mirror has for each season: a line for each
 * session, the event's folder and the session's with a tab between.
 */
@API(status = INTERNAL, since = "1.0")
public final class CatalogTransport implements Transport {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Listed(List<SourceEvent> events, long at) {}

    private final Transport files;
    private final Timeline timeline;
    private final Map<Integer, Listed> seasons = new ConcurrentHashMap<>();

    /**
     * Adds listing.
     *
     * @param files gets the files; closed with this
     * @param timeline tells when a list is old
     */
    public CatalogTransport(Transport files, Timeline timeline) {
        this.files = files;
        this.timeline = timeline;
    }

    /** Returns the file that lists a season. */
    static Resource list(int season) {
        return new Resource(season, "_tif1", "catalog", "events.txt");
    }

    @Override
    public String name() {
        return files.name();
    }

    @Override
    public CompletableFuture<Fetched> fetch(Resource resource) {
        return files.fetch(resource);
    }

    @Override
    public Set<TransportFeature> features() {
        Set<TransportFeature> all = EnumSet.of(TransportFeature.CATALOG);
        all.addAll(files.features());
        return Set.copyOf(all);
    }

    /** {@inheritDoc} Waits for the mirror, at most for the deadline of a fetch. */
    @Override
    public List<SourceEvent> events(int season) {
        Listed known = seasons.get(season);
        if (known == null || timeline.nanos() - known.at() >= FRESH.toNanos()) {
            known = new Listed(fetchList(season), timeline.nanos());
            seasons.put(season, known);
        }
        return known.events();
    }

    private List<SourceEvent> fetchList(int season) {
        try {
            byte[] body = files.fetch(list(season)).join().body();
            return parse(season, new String(body, StandardCharsets.UTF_8));
        } catch (CompletionException e) {
            if (e.getCause() instanceof ResourceNotFoundException) {
                return List.of();
            }
            throw e.getCause() instanceof Tif1Exception failure ? failure : e;
        }
    }

    /** Reads the list; lines that are none of a list are passed over. */
    static List<SourceEvent> parse(int season, String text) {
        Map<String, List<String>> sessions = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            String[] names = line.split("\t", -1);
            if (names.length == 2 && isPlain(season, names[0], names[1])) {
                sessions.computeIfAbsent(names[0], event -> new ArrayList<>()).add(names[1]);
            }
        }
        List<SourceEvent> events = new ArrayList<>();
        sessions.forEach((event, names) -> events.add(new SourceEvent(season, event, names)));
        return List.copyOf(events);
    }

    private static boolean isPlain(int season, String event, String session) {
        try {
            return !new Resource(season, event, session, "x").segments().isEmpty();
        } catch (IllegalArgumentException e) {
            return false; // a name that no folder has
        }
    }

    @Override
    public NetworkStatistics statistics() {
        return files.statistics();
    }

    @Override
    public CompletableFuture<List<SourceCheck>> check(Resource resource) {
        return files.check(resource);
    }

    @Override
    public void close() {
        files.close();
    }
}
