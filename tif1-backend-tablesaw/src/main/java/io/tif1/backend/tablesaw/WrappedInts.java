package io.tif1.backend.tablesaw;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import tech.tablesaw.api.IntColumn;

/** A Tablesaw column on an array that is not copied. */
final class WrappedInts extends IntColumn {
    WrappedInts(String name, int[] values) {
        super(name, IntArrayList.wrap(values));
    }
}
