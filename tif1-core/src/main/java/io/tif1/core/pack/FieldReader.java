package io.tif1.core.pack;

import io.tif1.api.InvalidDataException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

/** Reads what {@link FieldWriter} wrote; every step checks that the bytes are there. */
final class FieldReader {
    static final int MOST_TEXT_BYTES = 1_024;

    private final ByteBuffer bytes;
    private final Path pack;

    /**
     * Creates a reader.
     *
     * @param pack the file the bytes are from, for messages
     */
    FieldReader(byte[] bytes, Path pack) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.pack = pack;
    }

    int getByte() {
        require(1);
        return bytes.get() & 0xff;
    }

    int getInt() {
        require(Integer.BYTES);
        return bytes.getInt();
    }

    long getLong() {
        require(Long.BYTES);
        return bytes.getLong();
    }

    double getDouble() {
        return Double.longBitsToDouble(getLong());
    }

    /** Reads a number that must lie between 0 and a limit. */
    long getSize(String what, long limit) {
        long size = getLong();
        if (size < 0 || size > limit) {
            throw damaged(size + " " + what);
        }
        return size;
    }

    /** Reads how many things follow; the bytes left must have room for them. */
    int getCount(String what, int leastBytes) {
        int count = getInt();
        if (count < 0 || count > bytes.remaining() / leastBytes) {
            throw damaged(count + " " + what);
        }
        return count;
    }

    String getText() {
        require(Short.BYTES);
        int length = bytes.getShort() & 0xffff;
        if (length > MOST_TEXT_BYTES) {
            throw damaged("a name of " + length + " bytes");
        }
        require(length);
        ByteBuffer text = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(text).toString();
        } catch (CharacterCodingException e) {
            throw damaged("a name is no text");
        }
    }

    String getHash() {
        require(PackFormat.HASH_BYTES);
        byte[] hash = new byte[PackFormat.HASH_BYTES];
        bytes.get(hash);
        return HexFormat.of().formatHex(hash);
    }

    void requireEnd() {
        if (bytes.hasRemaining()) {
            throw damaged(bytes.remaining() + " bytes too many");
        }
    }

    InvalidDataException damaged(String what) {
        return PackFormat.damaged(pack, what);
    }

    private void require(int count) {
        if (count > bytes.remaining()) {
            throw damaged("it ends early");
        }
    }
}
