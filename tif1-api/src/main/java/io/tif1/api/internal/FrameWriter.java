package io.tif1.api.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Frame;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Writes frames as text, row by row, in constant memory.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class FrameWriter {
    private static final byte[] LINE = {'\r', '\n'};

    private final Frame frame;
    private final ByteSink sink;

    private FrameWriter(Frame frame, OutputStream out) {
        this.frame = frame;
        this.sink = new ByteSink(out);
    }

    /** Writes RFC 4180 with a line of names. */
    public static void csv(Frame frame, OutputStream out) throws IOException {
        new FrameWriter(frame, out).csv();
        out.flush();
    }

    /** Writes one array of objects, an object a line. */
    public static void json(Frame frame, OutputStream out) throws IOException {
        new FrameWriter(frame, out).json("[", ",\n", "]\n");
        out.flush();
    }

    /** Writes one object a line. */
    public static void ndjson(Frame frame, OutputStream out) throws IOException {
        new FrameWriter(frame, out).json("", "\n", frame.rows() == 0 ? "" : "\n");
        out.flush();
    }

    private void csv() throws IOException {
        for (int i = 0; i < frame.schema().size(); i++) {
            separate(i);
            Dialect.CSV.text(sink, frame.schema().field(i).name());
        }
        sink.put(LINE);
        List<CellWriter> cells = cells(Dialect.CSV);
        for (int row = 0; row < frame.rows(); row++) {
            for (int i = 0; i < cells.size(); i++) {
                separate(i);
                cells.get(i).write(row);
            }
            sink.put(LINE);
        }
        sink.flush();
    }

    private void json(String start, String between, String end) throws IOException {
        List<CellWriter> cells = cells(Dialect.JSON);
        List<byte[]> keys = keys();
        byte[] comma = between.getBytes(US_ASCII);
        sink.put(start.getBytes(US_ASCII));
        for (int row = 0; row < frame.rows(); row++) {
            if (row > 0) {
                sink.put(comma);
            }
            sink.put('{');
            for (int i = 0; i < cells.size(); i++) {
                sink.put(keys.get(i));
                cells.get(i).write(row);
            }
            sink.put('}');
        }
        sink.put(end.getBytes(US_ASCII));
        sink.flush();
    }

    private void separate(int position) throws IOException {
        if (position > 0) {
            sink.put(',');
        }
    }

    private List<CellWriter> cells(Dialect dialect) {
        List<CellWriter> cells = new ArrayList<>();
        for (int i = 0; i < frame.schema().size(); i++) {
            cells.add(new CellWriter(frame.column(i), dialect, sink));
        }
        return cells;
    }

    /** Returns the names as they stand before each cell, comma and colon included. */
    private List<byte[]> keys() throws IOException {
        List<byte[]> keys = new ArrayList<>();
        ByteArrayOutputStream key = new ByteArrayOutputStream();
        ByteSink text = new ByteSink(key);
        for (String name : frame.schema().names()) {
            if (!keys.isEmpty()) {
                text.put(',');
            }
            Dialect.JSON.text(text, name);
            text.put(':');
            text.flush();
            keys.add(key.toByteArray());
            key.reset();
        }
        return keys;
    }
}
