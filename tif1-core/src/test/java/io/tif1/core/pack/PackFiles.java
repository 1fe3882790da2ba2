package io.tif1.core.pack;

import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionKind;
import io.tif1.core.codec.TableCodec;
import io.tif1.core.codec.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small packs for tests. */
final class PackFiles {
    static final Instant CREATED = Instant.parse("2025-03-16T08:00:00.5Z");
    static final SessionKey RACE = new SessionKey(2025, "Australian Grand Prix", SessionKind.RACE);
    static final SessionKey QUALIFYING =
            new SessionKey(2025, "Australian Grand Prix", SessionKind.QUALIFYING);

    private PackFiles() {}

    /** Two sessions with three files between them. */
    static Path write(Path folder) throws IOException {
        return write(folder.resolve("plain.tif1pack"), null);
    }

    /** One session with one small file. */
    static Path writeTiny(Path folder) throws IOException {
        Path file = folder.resolve("tiny.tif1pack");
        try (PackWriter out = new PackWriter(file)) {
            out.add("weather.json", TableCodec.encode(Tables.holding(20)));
            out.endSession(RACE);
            out.finish(CREATED, List.of(), null);
        }
        return file;
    }

    /** Two sessions with a signature by a new key, which lies beside the pack. */
    static Path writeSigned(Path folder) throws IOException {
        Path key = folder.resolve("key.pem");
        KeyFiles.create(key);
        return write(folder.resolve("signed.tif1pack"), PackSignature.of(key));
    }

    static Path write(Path file, @Nullable PackSignature signature) throws IOException {
        try (PackWriter out = new PackWriter(file)) {
            out.add("weather.json", TableCodec.encode(Tables.holding(20)));
            out.add("VER/1_tel.json", TableCodec.encode(Tables.holding(1)));
            out.endSession(RACE);
            out.add("drivers.json", TableCodec.encode(Tables.small()));
            out.endSession(QUALIFYING);
            out.finish(CREATED, List.of(), signature);
        }
        return file;
    }
}
