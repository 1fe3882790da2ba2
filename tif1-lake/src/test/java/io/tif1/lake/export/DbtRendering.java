package io.tif1.lake.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs a dbt project without dbt: as much of its templates as the project uses. */
final class DbtRendering {
    private static final Pattern REF = Pattern.compile("\\{\\{ ref\\('(\\w+)'\\) }}");
    private static final Pattern SOURCE =
            Pattern.compile("\\{\\{ source\\('silver', '(\\w+)'\\) }}");
    private static final Pattern HASH = Pattern.compile("\\{\\{ hash63\\(\"(.*?)\"\\) }}");
    private static final Pattern TRACKED = Pattern.compile("\\{\\{ tracked\\(\\[(.*?)]\\) }}");

    private final Map<String, String> models = new TreeMap<>();
    private final Map<String, String> tests = new TreeMap<>();
    private final String silver;

    /** Reads the project; {@code silver} is the pattern of a source's files. */
    DbtRendering(Map<String, byte[]> files, String silver) {
        this.silver = silver;
        files.forEach(
                (path, bytes) -> {
                    String name = path.replaceAll(".*/|\\.sql$", "");
                    if (path.matches("(models|snapshots)/.*\\.sql")) {
                        models.put(name, new String(bytes, UTF_8));
                    } else if (path.startsWith("tests/")) {
                        tests.put(name, new String(bytes, UTF_8));
                    }
                });
    }

    Set<String> models() {
        return models.keySet();
    }

    Set<String> tests() {
        return tests.keySet();
    }

    /** Builds all models in the order of their references. */
    void build(Connection connection) throws SQLException {
        Set<String> done = new LinkedHashSet<>();
        for (String model : models.keySet()) {
            build(connection, model, done, new ArrayList<>());
        }
    }

    private void build(Connection connection, String model, Set<String> done, List<String> above)
            throws SQLException {
        if (done.contains(model)) {
            return;
        }
        if (above.contains(model)) {
            throw new AssertionError("models refer to each other: " + above);
        }
        String text = models.get(model);
        if (text == null) {
            throw new AssertionError("no model " + model + ", which " + above + " refers to");
        }
        above.add(model);
        for (MatchResult ref : REF.matcher(text).results().toList()) {
            build(connection, ref.group(1), done, above);
        }
        above.remove(model);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE " + model + " AS " + render(model, text));
        }
        done.add(model);
    }

    /** Returns how many rows a test finds. */
    long failures(Connection connection, String test) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT count(*) FROM (" + plain(tests.get(test)) + ")")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private String render(String model, String text) {
        String sql = plain(text);
        return model.startsWith("snap_")
                ? "SELECT *, 'id' AS dbt_scd_id, ingested_at AS dbt_valid_from, NULL::TIMESTAMP AS"
                        + " dbt_valid_to FROM ("
                        + sql
                        + ")"
                : sql;
    }

    private String plain(String text) {
        String sql = text.replaceAll("\\{% (end)?snapshot.*?%}|\\{\\{ config\\(.*?\\) }}", "");
        sql = REF.matcher(sql).replaceAll("$1");
        sql =
                SOURCE.matcher(sql)
                        .replaceAll(
                                found ->
                                        Matcher.quoteReplacement(
                                                silver.replace("{name}", found.group(1))));
        sql =
                HASH.matcher(sql)
                        .replaceAll(
                                found ->
                                        Matcher.quoteReplacement(
                                                "(md5_number("
                                                        + found.group(1)
                                                        + ") & 9223372036854775807::UHUGEINT)::BIGINT"));
        sql = TRACKED.matcher(sql).replaceAll(DbtRendering::tracked);
        if (sql.contains("{{") || sql.contains("{%")) {
            throw new AssertionError("not understood: " + sql);
        }
        return sql.strip();
    }

    private static String tracked(MatchResult found) {
        StringBuilder text = new StringBuilder("concat_ws(chr(31)");
        for (String column : found.group(1).split(", ")) {
            text.append(", coalesce(%s::VARCHAR, chr(30))".formatted(column.replace("'", "")));
        }
        return text.append(')').toString();
    }
}
