package io.tif1.cli.render;

import io.tif1.api.Frames;
import io.tif1.api.frame.Frame;
import java.io.IOException;
import java.io.OutputStream;

/** Writes frames in the formats that machines read. */
final class FrameWriter {
    private FrameWriter() {}

    static void write(Frame frame, FrameFormat format, OutputStream out) throws IOException {
        switch (format) {
            case JSON -> Frames.writeJson(frame, out);
            case NDJSON -> Frames.writeNdjson(frame, out);
            case CSV -> Frames.writeCsv(frame, out);
            case ARROW -> Frames.writeArrow(frame, out);
            case TABLE -> throw new IllegalArgumentException("a table is for people");
        }
    }
}
