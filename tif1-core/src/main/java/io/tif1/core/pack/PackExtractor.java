package io.tif1.core.pack;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.CacheException;
import io.tif1.api.model.CacheTransfer;
import io.tif1.api.model.PackedSession;
import io.tif1.api.model.SessionKey;
import io.tif1.core.codec.StoredTable;
import io.tif1.core.codec.TableCodec;
import io.tif1.core.validate.TableRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Writes what is in a pack as files of the archive's form. Good for one use.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class PackExtractor {
    private final PackReader pack;
    private final Path folder;
    private long count;
    private long bytes;

    /** Prepares. */
    public PackExtractor(PackReader pack, Path folder) {
        this.pack = pack;
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Writes all files. */
    public CacheTransfer extract() throws IOException {
        pack.requireSoundSignature();
        for (PackedSession session : pack.info().sessions()) {
            SessionKey key = session.session();
            PackedFiles files = pack.files(key).orElseThrow();
            Path root =
                    folder.resolve(Integer.toString(key.season()))
                            .resolve(key.event())
                            .resolve(key.kind().displayName());
            for (String path : files.paths()) {
                write(path, files.read(path).orElseThrow(), root);
            }
        }
        return new CacheTransfer(count, bytes, 0, List.of());
    }

    private void write(String path, byte[] block, Path root) throws IOException {
        TableRule rule = ArchiveFiles.rule(path);
        Path target = root.resolve(path).normalize();
        if (rule == null || !target.startsWith(folder)) {
            throw PackFormat.damaged(pack.file(), "no session has a file " + path);
        }
        byte[] body = ArchiveJson.write(rule, table(path, block).batch());
        Files.createDirectories(target.resolve("..").normalize());
        Files.write(target, body);
        count++;
        bytes += body.length;
    }

    private StoredTable table(String path, byte[] block) {
        try {
            return TableCodec.decode(block);
        } catch (CacheException e) {
            throw PackFormat.damaged(pack.file(), path + ": " + e.getMessage(), e);
        }
    }
}
