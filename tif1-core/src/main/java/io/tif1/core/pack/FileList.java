package io.tif1.core.pack;

import io.tif1.api.model.SessionKey;
import io.tif1.api.spi.Resource;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The list of the files of one session: path, length and hash of each, in order. */
final class FileList {
    private static final int LEAST_BYTES = 38;

    private FileList() {}

    /**
     * Where a file lies.
     *
     * @param at how many bytes after the start of the session's blocks
     * @param length its length
     * @param hash its SHA-256
     */
    record Block(int at, int length, String hash) {}

    static byte[] toBytes(Map<String, Block> files) {
        FieldWriter out = new FieldWriter();
        out.putInt(files.size());
        files.forEach(
                (path, block) -> out.putText(path).putInt(block.length()).putHash(block.hash()));
        return out.toBytes();
    }

    /** Reads a list; paths are such as a session can have, and lead nowhere else. */
    static Map<String, Block> parse(byte[] bytes, PackContents.Region session, Path pack) {
        FieldReader in = new FieldReader(bytes, pack);
        int count = in.getCount("files", LEAST_BYTES);
        if (count != session.files()) {
            throw in.damaged("%d files instead of %d".formatted(count, session.files()));
        }
        Map<String, Block> files = new LinkedHashMap<>();
        long at = 0;
        for (int i = 0; i < count; i++) {
            String path = requirePlain(in.getText(), session.key(), in);
            int length = in.getInt();
            if (length < 0 || length > PackFormat.MOST_BLOCK_BYTES) {
                throw in.damaged(path + " has " + length + " bytes");
            }
            if (files.put(path, new Block((int) at, length, in.getHash())) != null) {
                throw in.damaged(path + " is in it twice");
            }
            at += length;
            if (at > session.blocksLength()) {
                throw in.damaged(path + " reaches beyond its session");
            }
        }
        in.requireEnd();
        if (at != session.blocksLength()) {
            throw in.damaged("%d bytes belong to no file".formatted(session.blocksLength() - at));
        }
        return Collections.unmodifiableMap(files);
    }

    private static String requirePlain(String path, SessionKey key, FieldReader in) {
        try {
            return new Resource(key.season(), key.event(), key.kind().displayName(), path).path();
        } catch (IllegalArgumentException e) {
            throw in.damaged(String.valueOf(e.getMessage()));
        }
    }
}
