package io.tif1.core.decode;

/**
 * What the files of a decoder share, so that it is in memory once.
 *
 * @param texts short texts
 * @param schemas schemas
 */
record Pools(TextPool texts, SchemaPool schemas) {
    Pools() {
        this(new TextPool(), new SchemaPool());
    }
}
