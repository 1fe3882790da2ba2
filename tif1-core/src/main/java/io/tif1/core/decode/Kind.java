package io.tif1.core.decode;

/** What a JSON value is. */
enum Kind {
    /** {@code null}, or one of the bare tokens {@code NaN}, {@code Infinity}. */
    NOTHING,
    TRUE,
    FALSE,
    NUMBER,
    TEXT,
    /** An array or an object where a cell should be. */
    NESTED
}
