package io.tif1.core.session;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.InvalidDataException;
import io.tif1.api.ResourceNotFoundException;
import io.tif1.api.model.LapRef;
import io.tif1.core.codec.StoredTable;
import io.tif1.core.codec.TableCodec;
import io.tif1.core.columns.CellReader;
import io.tif1.core.fetch.Futures;
import io.tif1.core.pack.PackWriter;
import io.tif1.core.pack.Rounding;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;

/**
 * Puts all files of a session into a pack, a bounded number at a time. What the archive does not
 * have is not in the pack either; a file that cannot be read is left out and said.
 */
final class SessionPacker {
    private static final int WIDTH = 32;
    private static final System.Logger LOG = System.getLogger(SessionPacker.class.getName());

    private final CoreSession session;
    private final SessionScope scope;
    private final TableLoader loader;
    private final Rounding rounding;
    private final PackWriter out;

    SessionPacker(
            CoreSession session,
            SessionScope scope,
            TableLoader loader,
            Rounding rounding,
            PackWriter out) {
        this.session = session;
        this.scope = scope;
        this.loader = loader;
        this.rounding = rounding;
        this.out = out;
    }

    /**
     * A block on its way into the pack.
     *
     * @param path the path of its file
     * @param block the block, or empty if there is no such file
     */
    private record Packed(String path, Optional<byte[]> block) {}

    /** Adds what there is; returns false if there is nothing. */
    boolean pack(IntConsumer progress) throws IOException {
        List<SessionFile> files = new ArrayList<>();
        files.add(SessionFile.DRIVERS);
        files.add(SessionFile.SESSION_LAPS);
        driversWithoutSharedLaps().forEach(code -> files.add(SessionFile.driverLaps(code)));
        files.addAll(List.of(SessionFile.WEATHER, SessionFile.MESSAGES, SessionFile.CORNERS));
        laps().forEach(lap -> files.add(SessionFile.telemetry(lap)));
        write(files, progress);
        boolean any = !out.isEmpty();
        if (any) {
            out.endSession(scope.key());
        }
        return any;
    }

    private List<LapRef> laps() {
        try {
            return LapNames.refs(session.laps());
        } catch (DataNotFoundException e) {
            return List.of();
        }
    }

    /** Returns the drivers whose laps are in a file of their own. */
    private Set<String> driversWithoutSharedLaps() {
        Set<String> codes = new LinkedHashSet<>();
        boolean shared =
                Futures.await(find(SessionFile.SESSION_LAPS))
                        .map(LapsAssembly::namesDrivers)
                        .orElse(false);
        if (!shared) {
            Futures.await(find(SessionFile.DRIVERS)).ifPresent(table -> addCodes(table, codes));
        }
        return codes;
    }

    private static void addCodes(StoredTable drivers, Set<String> codes) {
        CellReader cells = new CellReader(drivers.batch());
        for (int row = 0; row < drivers.batch().rows(); row++) {
            String code = cells.text("Driver", row);
            if (SafeNames.isDriverCode(code)) {
                codes.add(code);
            }
        }
    }

    private void write(List<SessionFile> files, IntConsumer progress) throws IOException {
        Deque<CompletableFuture<Packed>> running = new ArrayDeque<>();
        try {
            int next = 0;
            while (next < files.size() || !running.isEmpty()) {
                while (next < files.size() && running.size() < WIDTH) {
                    running.add(packed(files.get(next++)));
                }
                Packed ready = Futures.await(running.remove());
                if (ready.block().isPresent()) {
                    out.add(ready.path(), ready.block().get());
                }
                progress.accept(files.size());
            }
        } finally {
            running.forEach(future -> future.cancel(true));
        }
    }

    private CompletableFuture<Packed> packed(SessionFile file) {
        return Futures.map(
                find(file),
                found ->
                        new Packed(
                                file.path(),
                                found.map(
                                        table ->
                                                TableCodec.encode(
                                                        rounding.apply(file.path(), table)))),
                loader.pool());
    }

    private CompletableFuture<Optional<StoredTable>> find(SessionFile file) {
        return Futures.orElse(
                Futures.map(loader.load(scope, file), Optional::of, Runnable::run),
                failure -> {
                    if (failure instanceof InvalidDataException) {
                        LOG.log(Level.WARNING, "left out of the pack: " + failure.getMessage());
                    } else if (!(failure instanceof ResourceNotFoundException)) {
                        return CompletableFuture.failedFuture(failure);
                    }
                    return CompletableFuture.completedFuture(Optional.empty());
                });
    }
}
