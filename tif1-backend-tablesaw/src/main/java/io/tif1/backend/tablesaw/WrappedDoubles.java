package io.tif1.backend.tablesaw;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import tech.tablesaw.api.DoubleColumn;

/** A Tablesaw column on an array that is not copied. */
final class WrappedDoubles extends DoubleColumn {
    WrappedDoubles(String name, double[] values) {
        super(name, DoubleArrayList.wrap(values));
    }
}
