package io.tif1.core.session;

import io.tif1.api.model.SessionKey;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.Resource;
import io.tif1.core.calendar.FolderResolver;
import io.tif1.core.view.StageClock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What belongs to one session while it is in use: its key, its report, and the folder its files
 * were found in.
 */
final class SessionScope {
    private final SessionKey key;
    private final StageClock total;
    private final ReportBook report;
    private final List<FolderResolver.Folder> folders;
    private final TelemetryChecks telemetryChecks = new TelemetryChecks();
    private final HeldTables held = new HeldTables();
    private final TelemetryLayout layout;
    private final AtomicInteger found;
    private final OfficialChoice official;

    /** Creates a scope of exact columns and derived results. */
    SessionScope(SessionKey key, StageClock total) {
        this(key, total, TelemetryLayout.EXACT, OfficialChoice.NONE);
    }

    SessionScope(
            SessionKey key, StageClock total, TelemetryLayout layout, OfficialChoice official) {
        this(key, total, layout, official, FolderResolver.folders(key), new AtomicInteger(-1));
    }

    private SessionScope(
            SessionKey key,
            StageClock total,
            TelemetryLayout layout,
            OfficialChoice official,
            List<FolderResolver.Folder> folders,
            AtomicInteger found) {
        this.key = key;
        this.total = total;
        this.report = new ReportBook(new StageClock(total, key));
        this.layout = layout;
        this.folders = folders;
        this.found = found;
        this.official = official;
    }

    /** Returns a scope of the same session and folder whose report nobody reads. */
    SessionScope quiet() {
        return new SessionScope(key, total, layout, official, folders, found);
    }

    OfficialChoice official() {
        return official;
    }

    SessionKey key() {
        return key;
    }

    ReportBook report() {
        return report;
    }

    HeldTables held() {
        return held;
    }

    TelemetryLayout layout() {
        return layout;
    }

    TelemetryChecks telemetryChecks() {
        return telemetryChecks;
    }

    StageClock clock() {
        return report.clock();
    }

    CacheKey cacheKey(String resource) {
        return new CacheKey(key.season(), key.event(), key.kind().displayName(), resource);
    }

    /** Returns the places to look for a file, only the right one once that is known. */
    List<Resource> places(String path) {
        int known = found.get();
        List<FolderResolver.Folder> candidates = known < 0 ? folders : List.of(folders.get(known));
        return candidates.stream().map(f -> resource(f, path)).toList();
    }

    /** Remembers in which folder a file was found. */
    void foundAt(Resource place) {
        for (int i = 0; i < folders.size(); i++) {
            if (resource(folders.get(i), place.path()).equals(place)) {
                found.set(i);
            }
        }
    }

    private Resource resource(FolderResolver.Folder folder, String path) {
        return new Resource(key.season(), folder.event(), folder.session(), path);
    }
}
