package io.tif1.lake.gold;

import io.tif1.lake.silver.Sql;
import java.util.List;
import java.util.stream.Collectors;

/** Which constructor went on as which: a list made by hand, for the source keeps ids apart. */
final class Lineage {
    private Lineage() {}

    static String table() {
        List<String> lines = Script.read("lineage.csv").lines().skip(1).toList();
        return lines.stream()
                .map(line -> line.split(","))
                .map(
                        cells ->
                                "(%s, %s, %d)"
                                        .formatted(
                                                Sql.literal(cells[0]),
                                                Sql.literal(cells[1]),
                                                Integer.parseInt(cells[2])))
                .collect(
                        Collectors.joining(
                                ", ",
                                "CREATE OR REPLACE TEMP TABLE _lineage AS SELECT * FROM (VALUES ",
                                ") AS t(constructor_id, successor_id, from_season)"));
    }
}
