package io.tif1.core.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/** Appends numbers, texts and hashes; {@link FieldReader} is the way back. */
final class FieldWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

    FieldWriter putByte(int value) {
        bytes.write(value);
        return this;
    }

    FieldWriter putInt(int value) {
        return putLittle(value, Integer.BYTES);
    }

    FieldWriter putLong(long value) {
        return putLittle(value, Long.BYTES);
    }

    FieldWriter putDouble(double value) {
        return putLong(Double.doubleToLongBits(value));
    }

    FieldWriter putText(String text) {
        byte[] encoded = text.getBytes(UTF_8);
        if (encoded.length > FieldReader.MOST_TEXT_BYTES) {
            throw new IllegalArgumentException("a name has " + encoded.length + " bytes");
        }
        putLittle(encoded.length, Short.BYTES);
        bytes.writeBytes(encoded);
        return this;
    }

    FieldWriter putHash(String sha256) {
        bytes.writeBytes(HexFormat.of().parseHex(sha256));
        return this;
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    private FieldWriter putLittle(long value, int length) {
        for (int i = 0; i < length; i++) {
            bytes.write((int) (value >>> 8 * i));
        }
        return this;
    }
}
