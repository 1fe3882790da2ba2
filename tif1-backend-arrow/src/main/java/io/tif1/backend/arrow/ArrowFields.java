package io.tif1.backend.arrow;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import java.util.Map;
import org.apache.arrow.vector.types.FloatingPointPrecision;
import org.apache.arrow.vector.types.TimeUnit;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.FieldType;

/** Says how a column is declared in Arrow. */
final class ArrowFields {
    private static final Map<String, String> ABSENT = Map.of("tif1.available", "false");

    private ArrowFields() {}

    static org.apache.arrow.vector.types.pojo.Field of(Field field) {
        Map<String, String> metadata = field.available() ? Map.of() : ABSENT;
        return new org.apache.arrow.vector.types.pojo.Field(
                field.name(), new FieldType(true, type(field.type()), null, metadata), null);
    }

    private static ArrowType type(ColumnType type) {
        return switch (type) {
            case BOOLEAN -> ArrowType.Bool.INSTANCE;
            case INT32 -> new ArrowType.Int(32, true);
            case FLOAT64 -> new ArrowType.FloatingPoint(FloatingPointPrecision.DOUBLE);
            case DURATION -> new ArrowType.Duration(TimeUnit.MILLISECOND);
            case INSTANT -> new ArrowType.Timestamp(TimeUnit.MILLISECOND, "UTC");
            case TEXT -> ArrowType.Utf8.INSTANCE;
        };
    }
}
