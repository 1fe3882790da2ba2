package io.tif1.api;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.frame.Frame;
import io.tif1.api.internal.FrameWriter;
import io.tif1.api.internal.TextOutput;
import io.tif1.api.internal.WholeFile;
import io.tif1.api.query.Query;
import io.tif1.api.spi.FrameBackend;
import io.tif1.api.spi.FrameFeature;
import io.tif1.api.spi.FrameFileFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;

/**
 * Queries frames, writes them to files and copies them between table libraries, whatever their
 * backend.
 *
 * <p>CSV (RFC 4180, with a line of names) and JSON use the frame's column names. Durations are
 * seconds with exactly three places ({@code 82.167}), instants ISO-8601 in UTC with milliseconds
 * ({@code 2025-03-16T04:03:07.250Z}), doubles the shortest decimal that reads back as the same
 * double. A missing cell is {@code null} in JSON and nothing in CSV, where the empty text is {@code
 * ""}; NaN and the infinities, which neither format knows, are written as missing. Everything is
 * UTF-8.
 *
 * <p>A file written to a {@link Path} appears when it is complete: a failure leaves an earlier file
 * as it was and no other behind. Streams and targets are flushed where they can be, never closed.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class Frames {
    private Frames() {}

    /** Writes a CSV file. */
    public static void writeCsv(Frame frame, Path file) throws IOException {
        WholeFile.write(file, out -> FrameWriter.csv(frame, out));
    }

    /** Writes CSV in UTF-8. */
    public static void writeCsv(Frame frame, OutputStream out) throws IOException {
        FrameWriter.csv(frame, out);
    }

    /** Appends CSV as characters. */
    public static void appendCsv(Frame frame, Appendable target) throws IOException {
        FrameWriter.csv(frame, new TextOutput(target));
    }

    /** Writes a JSON file: one array of objects, one object a row. */
    public static void writeJson(Frame frame, Path file) throws IOException {
        WholeFile.write(file, out -> FrameWriter.json(frame, out));
    }

    /** Writes JSON in UTF-8: one array of objects, one object a row. */
    public static void writeJson(Frame frame, OutputStream out) throws IOException {
        FrameWriter.json(frame, out);
    }

    /** Appends JSON as characters: one array of objects, one object a row. */
    public static void appendJson(Frame frame, Appendable target) throws IOException {
        FrameWriter.json(frame, new TextOutput(target));
    }

    /** Writes a file of one JSON object a line, one line a row. */
    public static void writeNdjson(Frame frame, Path file) throws IOException {
        WholeFile.write(file, out -> FrameWriter.ndjson(frame, out));
    }

    /** Writes one JSON object a line in UTF-8, one line a row. */
    public static void writeNdjson(Frame frame, OutputStream out) throws IOException {
        FrameWriter.ndjson(frame, out);
    }

    /** Appends one JSON object a line as characters, one line a row. */
    public static void appendNdjson(Frame frame, Appendable target) throws IOException {
        FrameWriter.ndjson(frame, new TextOutput(target));
    }

    /**
     * Writes an Arrow IPC file, also called Feather version 2.
     *
     * <p>A frame of another backend is copied to Arrow first.
     *
     * @throws PluginException if no backend on the path writes Arrow files
     */
    public static void writeArrow(Frame frame, Path file) throws IOException {
        FrameBackend backend = arrowBackend();
        WholeFile.write(file, out -> writeArrow(frame, backend, out));
    }

    /**
     * Writes an Arrow IPC file to a stream.
     *
     * @throws PluginException if no backend on the path writes Arrow files
     */
    public static void writeArrow(Frame frame, OutputStream out) throws IOException {
        writeArrow(frame, arrowBackend(), out);
    }

    /**
     * Writes a file of a format by name: {@code csv}, {@code json}, {@code ndjson}, {@code arrow},
     * {@code xlsx} (one sheet of a {@link Workbook}), or one that a plugin writes, such as {@code
     * parquet}.
     *
     * @throws PluginException if nothing on the path writes it; the message names the artifact to
     *     add
     */
    public static void write(Frame frame, Path file, String format) throws IOException {
        switch (format.toLowerCase(Locale.ROOT)) {
            case "csv" -> writeCsv(frame, file);
            case "json" -> writeJson(frame, file);
            case "ndjson" -> writeNdjson(frame, file);
            case "arrow" -> writeArrow(frame, file);
            case "xlsx" -> new Workbook().sheet("Sheet1", frame).write(file);
            default -> {
                FrameFileFormat plugin = Providers.requireFileFormat(format);
                WholeFile.create(file, draft -> plugin.write(frame, draft));
            }
        }
    }

    /**
     * Puts frames of the same columns below each other, such as the telemetry of several laps.
     *
     * @param frames at least one; they are left open
     * @return a new frame of the first one's backend, closed separately
     * @throws IllegalArgumentException if there is no frame, or if their columns differ
     */
    public static Frame concat(List<Frame> frames) {
        if (frames.isEmpty()) {
            throw new IllegalArgumentException("no frame to put below another");
        }
        return Concat.of(frames, Providers.requireFrameBackend(frames.get(0).backend()));
    }

    /**
     * Copies a frame into another table library.
     *
     * @param backend the id of a backend on the path, such as {@code "tablesaw"}
     * @return a new frame, closed separately; it shares memory if the frame is of that backend
     *     already
     * @throws PluginException if there is no such backend; the message names the artifact to add
     */
    public static Frame convert(Frame frame, String backend) {
        return convert(frame, Providers.requireFrameBackend(backend));
    }

    /**
     * Copies a frame into another table library.
     *
     * @return a new frame, closed separately; it shares memory if the frame is of that backend
     *     already
     */
    public static Frame convert(Frame frame, FrameBackend backend) {
        return frame.backend().equals(backend.id())
                ? frame.slice(0, frame.rows())
                : query(frame).frame(backend);
    }

    /**
     * Starts to filter, sort, group or join a frame.
     *
     * @return all rows and columns of the frame
     */
    public static Query query(Frame frame) {
        return Query.of(frame, () -> Providers.requireFrameBackend(frame.backend()));
    }

    private static void writeArrow(Frame frame, FrameBackend backend, OutputStream out)
            throws IOException {
        if (frame.backend().equals(backend.id())) {
            backend.writeArrow(frame, out);
            return;
        }
        try (Frame copy = query(frame).frame(backend)) {
            backend.writeArrow(copy, out);
        }
    }

    private static FrameBackend arrowBackend() {
        FrameBackend backend = Providers.requireFrameBackend("arrow");
        if (!backend.features().contains(FrameFeature.ARROW_IPC)) {
            throw new PluginException(
                    "the frame backend arrow, "
                            + backend.getClass().getName()
                            + ", does not write Arrow files; use io.tif1:tif1-backend-arrow",
                    null);
        }
        return backend;
    }
}
