package io.tif1.cli.render;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Frames;
import io.tif1.api.frame.Frame;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apiguardian.api.API;

/** Writes frames in the formats that machines read. */
@API(status = INTERNAL, since = "1.0")
public final class FrameWriter {
    private FrameWriter() {}

    /** Writes a frame; the stream stays open. */
    public static void write(Frame frame, FrameFormat format, OutputStream out) throws IOException {
        switch (format) {
            case JSON -> Frames.writeJson(frame, out);
            case NDJSON -> Frames.writeNdjson(frame, out);
            case CSV -> Frames.writeCsv(frame, out);
            case ARROW -> Frames.writeArrow(frame, out);
            case PARQUET, XLSX -> copyOfFile(frame, format, out);
            case TABLE -> throw new IllegalArgumentException("a table is for people");
        }
    }

    /** Formats that are written to files only go through one. */
    private static void copyOfFile(Frame frame, FrameFormat format, OutputStream out)
            throws IOException {
        Path folder = Files.createTempDirectory("tif1");
        Path file = folder.resolve("frame." + format);
        try {
            Frames.write(frame, file, format.toString());
            Files.copy(file, out);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }
}
