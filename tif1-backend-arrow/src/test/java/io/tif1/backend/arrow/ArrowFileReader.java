package io.tif1.backend.arrow;

import io.tif1.api.frame.Frame;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.List;
import org.apache.arrow.flatbuf.Footer;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VectorLoader;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ReadChannel;
import org.apache.arrow.vector.ipc.message.ArrowBlock;
import org.apache.arrow.vector.ipc.message.ArrowFooter;
import org.apache.arrow.vector.ipc.message.ArrowRecordBatch;
import org.apache.arrow.vector.ipc.message.MessageSerializer;
import org.apache.arrow.vector.types.pojo.Schema;

/** Reads Arrow files by the letter of the format, without byte buffers over addresses. */
final class ArrowFileReader {
    private final byte[] file;
    private final ArrowFooter footer;

    ArrowFileReader(byte[] file) {
        this.file = file;
        int length = number(file.length - 10);
        this.footer =
                new ArrowFooter(
                        Footer.getRootAsFooter(
                                ByteBuffer.wrap(
                                        Arrays.copyOfRange(
                                                file,
                                                file.length - 10 - length,
                                                file.length - 10))));
    }

    /** Returns the schema at the end of the file. */
    Schema schema() {
        return footer.getSchema();
    }

    /** Returns the schema at the start of the file, where streams have it. */
    Schema schemaOfTheStream() throws IOException {
        byte[] stream = Arrays.copyOfRange(file, 8, file.length);
        return MessageSerializer.deserializeSchema(
                new ReadChannel(Channels.newChannel(new ByteArrayInputStream(stream))));
    }

    List<ArrowBlock> blocks() {
        return footer.getRecordBatches();
    }

    /** Loads the first record batch as a frame of the sample's schema. */
    Frame frame() throws IOException {
        ArrowBlock block = blocks().get(0);
        int start = (int) block.getOffset();
        int body = start + block.getMetadataLength();
        ByteBuffer metadata = ByteBuffer.wrap(file, start + 8, block.getMetadataLength() - 8);
        ArrowBuf buffer = Memory.ALLOCATOR.buffer(block.getBodyLength());
        buffer.setBytes(0, file, body, (int) block.getBodyLength());
        Message message = Message.getRootAsMessage(metadata.slice().order(ByteOrder.LITTLE_ENDIAN));
        VectorSchemaRoot root = VectorSchemaRoot.create(schema(), Memory.ALLOCATOR);
        try (ArrowRecordBatch batch = MessageSerializer.deserializeRecordBatch(message, buffer)) {
            new VectorLoader(root).load(batch);
        }
        List<FieldVector> vectors = List.copyOf(root.getFieldVectors());
        return new ArrowFrame(Samples.SCHEMA, vectors, root.getRowCount());
    }

    private int number(int at) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
    }
}
