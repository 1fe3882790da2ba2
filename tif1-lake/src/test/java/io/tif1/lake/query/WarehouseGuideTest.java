package io.tif1.lake.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.lake.gold.FullGold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The questions of the guide: each statement gives the answer that stands below it. */
class WarehouseGuideTest {
    private static final Pattern QUESTION =
            Pattern.compile(
                    "(?m)^## (.+)\\n\\n```sql\\n((?:(?!```).*\\n)+)```\\n\\n((?:\\|.*\\|\\n)+)");

    private LakeQueries queries;

    @BeforeEach
    void connect() throws SQLException, IOException {
        queries = new LakeQueries(FullGold.connect(), () -> 1);
    }

    @AfterEach
    void close() {
        if (queries != null) {
            queries.close();
        }
    }

    @Test
    void answersAllQuestionsAsTheGuideSays() throws IOException {
        List<Asked> all = guide();

        assertThat(all).hasSize(10);
        assertThat(all)
                .allSatisfy(
                        asked ->
                                assertThat(table(queries.run(asked.sql)))
                                        .as(asked.title)
                                        .isEqualTo(asked.answer));
    }

    @Test
    void answersFastAlsoTheFirstTime() throws IOException {
        List<String> slow = new ArrayList<>();
        for (Asked asked : guide()) {
            double millis = Pace.millis(queries, asked.sql);
            if (millis >= Pace.LIMIT) {
                slow.add("%s: %.1f ms".formatted(asked.title, millis));
            }
        }

        assertThat(slow).isEmpty();
        assertThat(queries.statistics().hits()).isZero();
    }

    private record Asked(String title, String sql, String answer) {}

    private static List<Asked> guide() throws IOException {
        Matcher matcher = QUESTION.matcher(Files.readString(Path.of("../docs/warehouse.md")));
        List<Asked> all = new ArrayList<>();
        while (matcher.find()) {
            all.add(new Asked(matcher.group(1), matcher.group(2).strip(), matcher.group(3)));
        }
        return all;
    }

    private static String table(QueryResult result) {
        StringBuilder text = new StringBuilder(line(result.columns()));
        text.append("|").append("---|".repeat(result.columns().size())).append('\n');
        result.rows().forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<?> cells) {
        return cells.stream()
                .map(cell -> cell == null ? "" : cell.toString())
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
