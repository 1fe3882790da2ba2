package io.tif1.core.session;

import io.tif1.api.model.SessionKey;
import io.tif1.api.spi.CacheKey;
import io.tif1.api.spi.Resource;
import io.tif1.core.calendar.FolderResolver;
import io.tif1.core.view.StageClock;
import java.util.List;

/**
 * What belongs to one session while it is in use: its key, its report, and the folder its files
 * were found in.
 */
final class SessionScope {
    private final SessionKey key;
    private final ReportBook report;
    private final List<FolderResolver.Folder> folders;
    private final TelemetryChecks telemetryChecks = new TelemetryChecks();
    private volatile int found = -1;

    SessionScope(SessionKey key, StageClock total) {
        this.key = key;
        this.report = new ReportBook(new StageClock(total, key));
        this.folders = FolderResolver.folders(key);
    }

    SessionKey key() {
        return key;
    }

    ReportBook report() {
        return report;
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
        int known = found;
        List<FolderResolver.Folder> candidates = known < 0 ? folders : List.of(folders.get(known));
        return candidates.stream().map(f -> resource(f, path)).toList();
    }

    /** Remembers in which folder a file was found. */
    void foundAt(Resource place) {
        for (int i = 0; i < folders.size(); i++) {
            if (resource(folders.get(i), place.path()).equals(place)) {
                found = i;
            }
        }
    }

    private Resource resource(FolderResolver.Folder folder, String path) {
        return new Resource(key.season(), folder.event(), folder.session(), path);
    }
}
