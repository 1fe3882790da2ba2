package io.tif1.mirror;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.io.IOException;
import java.util.zip.CRC32C;
import org.apiguardian.api.API;

/**
 * One file a mirror can serve.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public interface Content {
    /** Returns a version tag without quotes; it changes whenever the bytes change. */
    String tag();

    /** Returns the bytes; the receiver does not change them. */
    byte[] bytes() throws IOException;

    /** Wraps bytes in memory; the tag is made from them. */
    static Content of(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        String tag = Long.toHexString(sum.getValue()) + "-" + Integer.toHexString(bytes.length);
        return new Content() {
            @Override
            public String tag() {
                return tag;
            }

            @Override
            public byte[] bytes() {
                return bytes;
            }
        };
    }
}
