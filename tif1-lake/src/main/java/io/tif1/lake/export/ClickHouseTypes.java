package io.tif1.lake.export;

/** The types of ClickHouse that hold what those of DuckDB hold. */
final class ClickHouseTypes {
    private ClickHouseTypes() {}

    /**
     * Returns a column's type; days and instants get the wide types, for history begins in 1950.
     *
     * @param type a type of DuckDB
     * @param required whether values are never missing
     */
    static String of(String type, boolean required) {
        if (type.endsWith("[]")) {
            return "Array(" + plain(type.substring(0, type.length() - 2)) + ")";
        }
        return required ? plain(type) : "Nullable(" + plain(type) + ")";
    }

    private static String plain(String type) {
        return switch (type) {
            case "BOOLEAN" -> "Bool";
            case "INTEGER" -> "Int32";
            case "BIGINT", "TIME" -> "Int64"; // a time of day in microseconds
            case "HUGEINT" -> "Int128";
            case "DOUBLE" -> "Float64";
            case "VARCHAR" -> "String";
            case "DATE" -> "Date32";
            case "TIMESTAMP", "TIMESTAMP WITH TIME ZONE" -> "DateTime64(6, 'UTC')";
            default -> {
                if (type.startsWith("DECIMAL(")) {
                    yield "Decimal" + type.substring("DECIMAL".length()).replace(",", ", ");
                }
                throw new IllegalArgumentException("no type of ClickHouse for " + type);
            }
        };
    }
}
