package io.tif1.core.pack;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.InvalidDataException;
import io.tif1.api.model.PackInfo;
import io.tif1.api.model.PackedSession;
import io.tif1.api.model.SessionKey;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A pack that was opened: its header and contents are read and checked, sessions are mapped into
 * memory when they are asked for. Holds no file open. Thread-safe.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class PackReader implements Closeable {
    private final Path file;
    private final RandomAccessFile open;
    private final PackHeader header;
    private final PackContents contents;
    private final byte @Nullable [] signature;
    private final Map<SessionKey, PackContents.Region> regions = new HashMap<>();
    private final Map<SessionKey, PackedFiles> mapped = new ConcurrentHashMap<>();

    private PackReader(
            RandomAccessFile open,
            Path file,
            PackHeader header,
            PackContents contents,
            byte @Nullable [] signature) {
        this.open = open;
        this.file = file;
        this.header = header;
        this.contents = contents;
        this.signature = signature;
        contents.sessions().forEach(session -> regions.put(session.key(), session));
    }

    /**
     * Opens a pack.
     *
     * @throws InvalidDataException if it is no pack, or its contents are damaged
     */
    public static PackReader open(Path file) throws IOException {
        RandomAccessFile in = new RandomAccessFile(file.toFile(), "r");
        try {
            return open(file, in);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private static PackReader open(Path file, RandomAccessFile in) throws IOException {
        byte[] start = read(in, 0, PackFormat.HEADER_BYTES);
        PackHeader header = PackHeader.parse(start, in.length(), file);
        byte[] contents = read(in, header.contentsAt(), header.contentsLength());
        if (!PackFormat.sha256(contents).equals(header.contentsHash())) {
            throw PackFormat.damaged(file, "the hash of its contents does not fit");
        }
        byte[] signature =
                header.signed()
                        ? read(in, header.length() - PackSignature.BYTES, PackSignature.BYTES)
                        : null;
        return new PackReader(
                in,
                file,
                header,
                PackContents.parse(contents, header.contentsAt(), file),
                signature);
    }

    /** Reads as many bytes as are there, at most the length. */
    private static byte[] read(RandomAccessFile in, long at, int length) throws IOException {
        byte[] bytes = new byte[(int) Math.max(0, Math.min(length, in.length() - at))];
        in.seek(at);
        in.readFully(bytes);
        return bytes;
    }

    /** Returns the file. */
    public Path file() {
        return file;
    }

    /** Returns the sessions, in no order. */
    public Set<SessionKey> sessions() {
        return Set.copyOf(regions.keySet());
    }

    /** Returns what the pack says of itself. */
    public PackInfo info() {
        byte[] signed = signature;
        return new PackInfo(
                file,
                header.length(),
                contents.createdAt(),
                contents.sessions().stream()
                        .map(s -> new PackedSession(s.key(), s.files(), s.blocksLength()))
                        .toList(),
                contents.channels(),
                signed == null ? "" : PackSignature.signer(signed));
    }

    /**
     * Returns the files of a session, or empty if the pack has no such session.
     *
     * @throws InvalidDataException if the list of files is damaged
     */
    public Optional<PackedFiles> files(SessionKey key) throws IOException {
        PackContents.Region region = regions.get(key);
        if (region == null) {
            return Optional.empty();
        }
        PackedFiles known = mapped.get(key);
        if (known == null) {
            known = PackedFiles.map(file, open, region);
            mapped.put(key, known);
        }
        return Optional.of(known);
    }

    /**
     * Requires that the signature fits, if there is one.
     *
     * @return the SHA-256 of the signer's public key as lower-case hex, or empty
     * @throws InvalidDataException if the signature does not fit
     */
    public String requireSoundSignature() {
        byte[] signed = signature;
        if (signed == null) {
            return "";
        }
        if (!PackSignature.fits(signed, header.toBytes())) {
            throw PackFormat.damaged(file, "its signature does not fit");
        }
        return PackSignature.signer(signed);
    }

    /**
     * Requires a signature by one key.
     *
     * @throws InvalidDataException if there is none, it is another's, or it does not fit
     */
    public void requireSignedBy(Path publicKey) {
        String wanted = PackSignature.signer(publicKey);
        String signer = requireSoundSignature();
        if (!signer.equals(wanted)) {
            throw PackFormat.unusable(
                    file,
                    signer.isEmpty()
                            ? "the pack is not signed, and a signature was asked for"
                            : "the pack is signed by %s, not by %s as was asked for"
                                    .formatted(signer, wanted));
        }
    }

    /** Closes the file; what was read stays, and nothing more can be. */
    @Override
    public void close() throws IOException {
        open.close();
    }
}
