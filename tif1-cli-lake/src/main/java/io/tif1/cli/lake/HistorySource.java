package io.tif1.cli.lake;

import io.tif1.ergast.replay.ReplayHistory;
import io.tif1.ergast.replay.ReplayServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A server of the history in a folder, in place of the public one; nothing without a folder. */
final class HistorySource implements AutoCloseable {
    private final @Nullable ReplayServer server;

    private HistorySource(@Nullable ReplayServer server) {
        this.server = server;
    }

    static HistorySource open(@Nullable Path folder) throws IOException {
        if (folder == null) {
            return new HistorySource(null);
        }
        if (!Files.isRegularFile(folder.resolve("races.csv"))) {
            throw new IllegalArgumentException(
                    folder + " has no races.csv; name the folder of the history's files");
        }
        return new HistorySource(ReplayServer.builder(ReplayHistory.load(folder)).start());
    }

    /** Returns the settings that make the pipeline ask this server, without limits. */
    Map<String, String> settings() {
        return server == null
                ? Map.of()
                : Map.of(
                        "tif1.ergast.base-url", server.uri().toString(),
                        "tif1.ergast.rate.per-second", String.valueOf(Integer.MAX_VALUE),
                        "tif1.ergast.rate.per-hour", String.valueOf(Integer.MAX_VALUE));
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
