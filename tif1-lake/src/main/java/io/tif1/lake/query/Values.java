package io.tif1.lake.query;

import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that outlive the connection they came from. */
final class Values {
    private Values() {}

    static @Nullable Object plain(@Nullable Object value) throws SQLException {
        if (!(value instanceof Array array)) {
            return value;
        }
        List<@Nullable Object> list = new ArrayList<>();
        for (Object element : (Object[]) array.getArray()) {
            list.add(plain(element));
        }
        return Collections.unmodifiableList(list);
    }
}
