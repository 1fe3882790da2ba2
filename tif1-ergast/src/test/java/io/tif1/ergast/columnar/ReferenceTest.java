package io.tif1.ergast.columnar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The compiled extractor against one that takes a tree apart, row by row, on random pages. */
class ReferenceTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> TEXTS =
            List.of(
                    "VER",
                    "",
                    "None",
                    " ",
                    "\\N",
                    "é\"quote",
                    "12",
                    "-3.25",
                    "1e3",
                    "1:02.345",
                    "true",
                    "0");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithTheReference(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String page = page(random);

        List<Sample> rows = new ArrayList<>();
        Extractor<Sample> extractor = EntityCompiler.compile(Sample.class);
        Extraction extraction =
                extractor.begin(BatchLimits.standard(), b -> rows.addAll(extractor.records(b)));
        byte[] bytes = page.getBytes(UTF_8);
        extraction.add("seed " + seed, 1, bytes, 0, bytes.length);
        extraction.finish();

        assertThat(cells(rows)).as(page).isEqualTo(reference(page));
    }

    private static String page(SplittableRandom random) {
        List<String> groups = new ArrayList<>();
        for (int g = 0; g < 5; g++) {
            List<String> rows = new ArrayList<>();
            for (int r = random.nextInt(6); r > 0; r--) {
                rows.add(
                        "{\"name\":%s,\"code\":%s,\"big\":%s,\"nested\":{\"deep\":{\"count\":%s}},\"points\":%s}"
                                .formatted(
                                        text(random),
                                        text(random),
                                        text(random),
                                        text(random),
                                        text(random)));
            }
            groups.add("{\"id\":\"%d\",\"rows\":[%s]}".formatted(g, String.join(", ", rows)));
        }
        return "{\"doc\":{\"groups\":[" + String.join(",\n", groups) + "]}}";
    }

    private static String text(SplittableRandom random) {
        return JSON.writeValueAsString(TEXTS.get(random.nextInt(TEXTS.size())));
    }

    private static List<String> cells(List<Sample> rows) {
        return rows.stream()
                .map(
                        r ->
                                r.group()
                                        + "|"
                                        + r.name()
                                        + "|"
                                        + r.code()
                                        + "|"
                                        + r.big()
                                        + "|"
                                        + r.count()
                                        + "|"
                                        + r.points())
                .toList();
    }

    private static List<String> reference(String page) {
        List<String> all = new ArrayList<>();
        for (JsonNode group : JSON.readTree(page).at("/doc/groups")) {
            for (JsonNode row : group.get("rows")) {
                String name = value(row.get("name"));
                Long count = whole(row.at("/nested/deep/count"));
                if (name != null && (count == null || count >= 0)) {
                    all.add(
                            group.get("id").asString()
                                    + "|"
                                    + name
                                    + "|"
                                    + value(row.get("code"))
                                    + "|"
                                    + whole(row.get("big"))
                                    + "|"
                                    + count
                                    + "|"
                                    + decimal(row.get("points")));
                }
            }
        }
        return all;
    }

    private static String value(JsonNode node) {
        String text = node.asString().strip();
        return text.isEmpty() || text.equals("None") || text.equals("\\N") ? null : text;
    }

    private static Long whole(JsonNode node) {
        String text = value(node);
        return text != null && text.matches("[-+]?\\d+") ? Long.valueOf(text) : null;
    }

    private static BigDecimal decimal(JsonNode node) {
        String text = value(node);
        return text != null && text.matches("[-+]?\\d+(\\.\\d+)?")
                ? new BigDecimal(text).setScale(4)
                : null;
    }
}
