package io.tif1.backend.arrow;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.VectorUnloader;
import org.apache.arrow.vector.ipc.message.ArrowBlock;
import org.apache.arrow.vector.ipc.message.ArrowFooter;
import org.apache.arrow.vector.ipc.message.ArrowRecordBatch;
import org.apache.arrow.vector.ipc.message.MessageSerializer;

/**
 * Writes the Arrow IPC file format: magic, schema, record batch, end of stream, footer, magic.
 *
 * <p>Arrow's own file writer makes byte buffers over addresses, which needs a JVM flag; this one
 * hands Arrow's serializer a channel that does not.
 */
final class ArrowFile {
    private static final byte[] MAGIC = "ARROW1".getBytes(US_ASCII);
    private static final int CONTINUATION = -1;

    private ArrowFile() {}

    static void write(VectorSchemaRoot root, OutputStream out) throws IOException {
        @SuppressWarnings("resource") // would close the caller's stream
        ArrowChannel channel = new ArrowChannel(out);
        channel.write(MAGIC);
        channel.align();
        MessageSerializer.serialize(channel, root.getSchema());
        List<ArrowBlock> blocks;
        try (ArrowRecordBatch batch = new VectorUnloader(root).getRecordBatch()) {
            blocks = List.of(MessageSerializer.serialize(channel, batch));
        }
        channel.writeIntLittleEndian(CONTINUATION);
        channel.writeIntLittleEndian(0);
        long footer = channel.getCurrentPosition();
        channel.write(new ArrowFooter(root.getSchema(), List.of(), blocks), false);
        channel.writeIntLittleEndian((int) (channel.getCurrentPosition() - footer));
        channel.write(MAGIC);
        out.flush();
    }
}
