package io.tif1.api;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.api.frame.Frame;
import io.tif1.api.internal.WholeFile;
import io.tif1.api.internal.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * Frames as the sheets of one workbook (Office Open XML, {@code .xlsx}), for spreadsheets. Not safe
 * for use by several threads.
 *
 * <p>Each sheet starts with a line of column names, which stays in sight. Numbers are numbers,
 * durations and instants are times in milliseconds that a spreadsheet calculates with ({@code
 * 1:22.167}; instants in UTC), flags are truth values. What is missing is an empty cell, and so are
 * NaN and the infinities, which the format does not know.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class Workbook {
    private final Map<String, Frame> sheets = new LinkedHashMap<>();

    /** Starts without sheets. */
    public Workbook() {}

    /**
     * Adds a sheet behind the others.
     *
     * @param name at most 31 characters, none of them {@code []:*?/\}, and no apostrophe at an end
     * @param frame what it shows; it stays open, at least until the workbook is written
     * @throws IllegalArgumentException if the name is not allowed, or there is such a sheet, letter
     *     case aside; or if the frame has more than 1,048,575 rows or 16,384 columns
     */
    public Workbook sheet(String name, Frame frame) {
        WorkbookWriter.check(name, frame);
        if (sheets.keySet().stream().anyMatch(name::equalsIgnoreCase)) {
            throw new IllegalArgumentException("two sheets are named " + name);
        }
        sheets.put(name, frame);
        return this;
    }

    /**
     * Writes a file, which appears when it is complete.
     *
     * @throws IllegalStateException if there is no sheet
     */
    public void write(Path file) throws IOException {
        WholeFile.write(file, this::write);
    }

    /**
     * Writes to a stream, which stays open. Equal frames give equal bytes.
     *
     * @throws IllegalStateException if there is no sheet
     */
    public void write(OutputStream out) throws IOException {
        if (sheets.isEmpty()) {
            throw new IllegalStateException("a workbook needs a sheet");
        }
        WorkbookWriter.write(sheets, out);
    }
}
