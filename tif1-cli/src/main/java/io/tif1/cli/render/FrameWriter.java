package io.tif1.cli.render;

import io.tif1.api.frame.Frame;
import java.io.IOException;
import java.io.OutputStream;

/** Writes frames in the formats that machines read. */
final class FrameWriter {
    private FrameWriter() {}

    static void write(Frame frame, FrameFormat format, OutputStream out) throws IOException {
        throw new IOException("the format " + format + " is not written yet");
    }
}
