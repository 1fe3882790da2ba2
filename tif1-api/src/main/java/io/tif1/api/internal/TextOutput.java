package io.tif1.api.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apiguardian.api.API.Status.INTERNAL;

import java.io.IOException;
import java.io.OutputStream;
import org.apiguardian.api.API;

/**
 * Appends UTF-8 to something that takes characters; each block must end between characters.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class TextOutput extends OutputStream {
    private final Appendable target;

    /** Creates an output that appends to a target. */
    public TextOutput(Appendable target) {
        this.target = target;
    }

    @Override
    public void write(int ascii) throws IOException {
        target.append((char) ascii);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        target.append(new String(bytes, from, length, UTF_8));
    }
}
