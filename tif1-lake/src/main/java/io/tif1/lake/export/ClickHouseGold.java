package io.tif1.lake.export;

import io.tif1.lake.export.ClickHouseOptions.Partitioning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The dimensions and facts of the star schema as tables of ClickHouse. */
final class ClickHouseGold {
    /** How facts are sorted on disk: by what people ask for, so that most of a table is skipped. */
    private static final Map<String, String> SORT =
            Map.of(
                    "fact_race_results", "season, round, driver_id, constructor_id, car_number",
                    "fact_sprint_results", "season, round, driver_id, constructor_id, car_number",
                    "fact_qualifying_results", "season, round, driver_id",
                    "fact_lap_times", "season, round, driver_id, lap_number",
                    "fact_pit_stops", "season, round, driver_id, stop_number",
                    "fact_driver_standings", "season, round, driver_id",
                    "fact_constructor_standings", "season, round, constructor_id");

    private final ClickHouseOptions options;
    private final GoldModel model;

    ClickHouseGold(ClickHouseOptions options, GoldModel model) {
        this.options = options;
        this.model = model;
    }

    List<String> tables() {
        List<String> all = new ArrayList<>();
        model.tables("dim_").forEach(table -> all.add(dimension(table)));
        model.tables("fact_").forEach(table -> all.add(fact(table)));
        return all;
    }

    private String dimension(String table) {
        List<GoldModel.Column> columns = model.columns(table);
        return create(table, columns, columns.get(0).name(), "");
    }

    private String fact(String table) {
        String sort = SORT.get(table);
        if (sort == null) {
            throw new IllegalStateException("nothing says how " + table + " is sorted");
        }
        String by = options.partitioning() == Partitioning.SEASON ? "season" : "(season, round)";
        return create(table, model.columns(table), sort, "PARTITION BY " + by + "\n");
    }

    private String create(
            String table, List<GoldModel.Column> columns, String sort, String partition) {
        List<String> lines = new ArrayList<>();
        for (GoldModel.Column column : columns) {
            lines.add(
                    "    %s %s"
                            .formatted(
                                    column.name(),
                                    ClickHouseTypes.of(column.type(), column.required())));
        }
        lines.add("    _version UInt64 DEFAULT toUnixTimestamp64Milli(now64(3))");
        columns.forEach(column -> addIndex(lines, column, sort));
        return "CREATE TABLE IF NOT EXISTS %s.%s (\n%s\n) ENGINE = ReplacingMergeTree(_version)\n%sORDER BY (%s)\nSETTINGS allow_nullable_key = 1"
                .formatted(options.database(), table, String.join(",\n", lines), partition, sort);
    }

    /** Lets queries skip blocks: by range for days, by the values there are for names. */
    private static void addIndex(List<String> lines, GoldModel.Column column, String sort) {
        String name = column.name();
        boolean leads = sort.startsWith(name);
        String type =
                switch (column.type()) {
                    case "DATE", "TIMESTAMP", "TIMESTAMP WITH TIME ZONE" -> "minmax";
                    case "VARCHAR" -> indexOfText(name);
                    default -> "";
                };
        if (!leads && !type.isEmpty()) {
            lines.add("    INDEX idx_%1$s %1$s TYPE %2$s GRANULARITY 4".formatted(name, type));
        }
    }

    private static String indexOfText(String name) {
        return switch (name) {
            case "driver_id" -> "bloom_filter(0.01)";
            case "constructor_id", "circuit_id", "nationality", "country" -> "set(300)";
            case "status", "position_text" -> "set(200)";
            default -> "";
        };
    }
}
