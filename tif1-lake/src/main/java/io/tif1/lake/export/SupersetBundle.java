package io.tif1.lake.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tif1.lake.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A bundle for Superset's import: as files to read, and as the archive it takes. */
final class SupersetBundle {
    private static final String ROOT = "tif1_dashboard/";

    private SupersetBundle() {}

    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        put(files, "metadata.yaml", Templates.text("superset/metadata.yaml"));
        put(files, "databases/tif1.yaml", database());
        try (GoldModel model = GoldModel.open()) {
            for (BiQuery query : BiQuery.all()) {
                put(files, "datasets/tif1/" + query.id() + ".yaml", dataset(query, model));
                put(files, "charts/" + query.id() + ".yaml", chart(query, model));
            }
        }
        put(files, "dashboards/tif1.yaml", dashboard(BiQuery.all()));
        files.put("tif1_dashboard.zip", zip(files));
        return files;
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(ROOT + path, text.getBytes(UTF_8));
    }

    private static String database() {
        return Templates.text("superset/database.yaml")
                .replace("@database_uuid@", BiQuery.uuidOf("database"));
    }

    private static String dataset(BiQuery query, GoldModel model) {
        ArrayNode columns = Json.object().arrayNode();
        for (GoldModel.Column column : model.describe(query.sql())) {
            columns.add(
                    Json.object()
                            .put("column_name", column.name())
                            .put("type", column.type())
                            .put("is_dttm", false)
                            .put("is_active", true)
                            .put("groupby", true)
                            .put("filterable", true));
        }
        return fill(Templates.text("superset/dataset.yaml"), query)
                .replace("@columns@", columns.toString())
                .replace("@sql@", quoted(query.sql()));
    }

    private static String chart(BiQuery query, GoldModel model) {
        ArrayNode names = Json.object().arrayNode();
        model.describe(query.sql()).forEach(column -> names.add(column.name()));
        return fill(Templates.text("superset/chart.yaml"), query)
                .replace("@columns@", names.toString());
    }

    private static String fill(String template, BiQuery query) {
        return template.replace("@id@", query.id())
                .replace("@title@", quoted(query.title()))
                .replace("@description@", quoted(query.description()))
                .replace("@chart_uuid@", query.uuid("chart"))
                .replace("@dataset_uuid@", query.uuid("dataset"))
                .replace("@database_uuid@", BiQuery.uuidOf("database"));
    }

    private static String dashboard(List<BiQuery> queries) {
        ObjectNode position = Json.object().put("DASHBOARD_VERSION_KEY", "v2");
        ArrayNode rows = position.arrayNode();
        for (BiQuery query : queries) {
            rows.add("ROW-" + query.id());
            position.set("ROW-" + query.id(), row(query));
            position.set("CHART-" + query.id(), cell(query));
        }
        position.putObject("ROOT_ID")
                .put("id", "ROOT_ID")
                .put("type", "ROOT")
                .putArray("children")
                .add("GRID_ID");
        ObjectNode grid = position.putObject("GRID_ID").put("id", "GRID_ID").put("type", "GRID");
        grid.set("children", rows);
        grid.putArray("parents").add("ROOT_ID");
        return Templates.text("superset/dashboard.yaml")
                .replace("@dashboard_uuid@", BiQuery.uuidOf("dashboard"))
                .replace("@position@", position.toString());
    }

    private static ObjectNode row(BiQuery query) {
        ObjectNode row = Json.object().put("id", "ROW-" + query.id()).put("type", "ROW");
        row.putArray("children").add("CHART-" + query.id());
        row.putArray("parents").add("ROOT_ID").add("GRID_ID");
        row.putObject("meta").put("background", "BACKGROUND_TRANSPARENT");
        return row;
    }

    private static ObjectNode cell(BiQuery query) {
        ObjectNode cell = Json.object().put("id", "CHART-" + query.id()).put("type", "CHART");
        cell.putArray("children");
        cell.putArray("parents").add("ROOT_ID").add("GRID_ID").add("ROW-" + query.id());
        cell.putObject("meta")
                .put("sliceName", query.title())
                .put("uuid", query.uuid("chart"))
                .put("width", 12)
                .put("height", 50);
        return cell;
    }

    private static String quoted(String text) {
        return Json.object().stringNode(text).toString();
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(315_532_800_000L); // the first day that the format knows
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
