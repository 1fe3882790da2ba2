package io.tif1.core.pack;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.CacheException;
import io.tif1.api.InvalidDataException;
import io.tif1.api.model.PackCheck;
import io.tif1.api.model.PackedSession;
import io.tif1.core.codec.TableCodec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Reads all of a pack and collects what is wrong. Good for one use.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class PackChecker {
    private final List<String> findings = new ArrayList<>();
    private final Path file;
    private final @Nullable Path publicKey;
    private long checked;
    private String signer = "";

    /**
     * Prepares.
     *
     * @param publicKey the key by which the pack must be signed, or null if that is all one
     */
    public PackChecker(Path file, @Nullable Path publicKey) {
        this.file = file;
        this.publicKey = publicKey;
    }

    /** Reads the pack to its end. */
    public PackCheck check() throws IOException {
        try (PackReader pack = PackReader.open(file)) {
            checkSignature(pack);
            for (PackedSession session : pack.info().sessions()) {
                check(pack, session);
            }
        } catch (InvalidDataException e) {
            add(e);
        }
        return new PackCheck(checked, signer, findings);
    }

    private void checkSignature(PackReader pack) {
        try {
            signer = pack.requireSoundSignature();
            if (publicKey != null) {
                pack.requireSignedBy(publicKey);
            }
        } catch (InvalidDataException e) {
            add(e);
        }
    }

    private void check(PackReader pack, PackedSession session) throws IOException {
        try {
            PackedFiles files = pack.files(session.session()).orElseThrow();
            for (String path : files.paths()) {
                check(session, files, path);
            }
        } catch (InvalidDataException e) {
            add(e);
        }
    }

    private void check(PackedSession session, PackedFiles files, String path) throws IOException {
        checked++;
        try {
            if (ArchiveFiles.rule(path) == null) {
                throw PackFormat.damaged(file, "no session has a file " + path);
            }
            TableCodec.decode(files.read(path).orElseThrow());
        } catch (InvalidDataException | CacheException e) {
            findings.add(session.session() + ": " + path + ": " + e.getMessage());
        }
    }

    private void add(InvalidDataException problem) {
        findings.add(String.valueOf(problem.getMessage()));
    }
}
