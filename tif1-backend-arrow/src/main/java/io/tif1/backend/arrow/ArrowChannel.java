package io.tif1.backend.arrow;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.vector.ipc.WriteChannel;

/** Writes Arrow's messages to a stream, copying memory through an array on the heap. */
final class ArrowChannel extends WriteChannel {
    private final byte[] chunk = new byte[1 << 16];

    ArrowChannel(OutputStream out) {
        super(new StreamChannel(out));
    }

    @Override
    public void write(ArrowBuf buffer) throws IOException {
        long end = buffer.readerIndex() + buffer.readableBytes();
        for (long at = buffer.readerIndex(); at < end; at += chunk.length) {
            int length = (int) Math.min(chunk.length, end - at);
            buffer.getBytes(at, chunk, 0, length);
            write(ByteBuffer.wrap(chunk, 0, length));
        }
    }

    /** A channel over a stream; the buffers that come by are all on the heap. */
    private record StreamChannel(OutputStream out) implements WritableByteChannel {
        @Override
        public int write(ByteBuffer source) throws IOException {
            int length = source.remaining();
            out.write(source.array(), source.arrayOffset() + source.position(), length);
            source.position(source.limit());
            return length;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }
}
