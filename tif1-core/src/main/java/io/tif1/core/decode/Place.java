package io.tif1.core.decode;

import io.tif1.api.DataLocation;
import io.tif1.api.InvalidDataException;
import org.jspecify.annotations.Nullable;

/** Where in a file the decoder is, for messages only; kept up to date per array, not per cell. */
final class Place {
    private static final int LONGEST_KEY = 60;

    private final String file;
    private String parent = "$";
    private String key = "";
    private @Nullable ColumnBuilder column;

    Place(String file) {
        this.file = file;
    }

    /** Returns the file's name. */
    String file() {
        return file;
    }

    /** Goes into the object under the current key. */
    void enter() {
        parent = path();
        key = "";
    }

    /** Goes back to the root object. */
    void leave() {
        parent = "$";
        key = "";
    }

    void atKey(String key) {
        this.key = key;
        this.column = null;
    }

    void inColumn(@Nullable ColumnBuilder column) {
        this.column = column;
    }

    InvalidDataException invalid(String reason, long offset) {
        return new InvalidDataException(reason, at(offset), null);
    }

    DataLocation at(long offset) {
        return new DataLocation(file, offset, path());
    }

    private String path() {
        String shortKey = key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY) + "…";
        String row = column == null ? "" : "[" + column.rows() + "]";
        return shortKey.isEmpty() ? parent : parent + "." + shortKey + row;
    }
}
