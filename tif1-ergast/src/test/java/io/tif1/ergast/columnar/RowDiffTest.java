package io.tif1.ergast.columnar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowDiffTest {
    private static final Extractor<Sample> EXTRACTOR = EntityCompiler.compile(Sample.class);

    @Test
    void countsAddedRemovedAndChangedKeys() {
        RowDiff diff =
                RowDiff.between(
                        batch("{'name':'a','code':'AAA'},{'name':'b'},{'name':'c'}"),
                        batch("{'name':'a','code':'AAB'},{'name':'b'},{'name':'d'},{'name':'e'}"));

        assertThat(diff.added()).isEqualTo(2);
        assertThat(diff.removed()).isEqualTo(1);
        assertThat(diff.changed()).isEqualTo(1);
        assertThat(diff.details())
                .containsExactly(new RowDiff.Change(List.of(1, "a"), "code", "AAA", "AAB"));
    }

    @Test
    void listsTheFieldsOfFiftyKeysAtMost() {
        RowDiff diff = RowDiff.between(batch(many("AAA")), batch(many("BBB")));

        assertThat(diff.changed()).isEqualTo(80);
        assertThat(diff.details()).hasSize(RowDiff.MOST_KEYS);
    }

    @Test
    void findsNothingBetweenEqualBatches() {
        assertThat(RowDiff.between(batch(many("AAA")), batch(many("AAA"))))
                .isEqualTo(new RowDiff(0, 0, 0, List.of()));
    }

    @Test
    void mergesSourcesFieldByField() {
        Consolidation merge =
                new Consolidation(EXTRACTOR.schema(), MergePolicy.firstValue("api", "timing"))
                        .policy("ratio", new MergePolicy(List.of(), MergePolicy.Rule.NEWEST))
                        .policy(
                                "flag",
                                new MergePolicy(List.of("api", "timing"), MergePolicy.Rule.RANKED))
                        .add(
                                "timing",
                                batch(
                                        "{'name':'a','code':'TIM','big':'2','ratio':'2','flag':'true'},{'name':'z'}"),
                                Instant.ofEpochSecond(9))
                        .add(
                                "api",
                                batch("{'name':'a','code':'API','ratio':'1'}"),
                                Instant.ofEpochSecond(5));

        List<Sample> rows = EXTRACTOR.records(merge.merge(null, LocalDate.EPOCH));

        assertThat(rows).extracting(Sample::name).containsExactly("a", "z");
        assertThat(rows.get(0).code()).isEqualTo("API");
        assertThat(rows.get(0).big()).isEqualTo(2);
        assertThat(rows.get(0).ratio()).isEqualTo(2);
        assertThat(rows.get(0).flag()).isNull();
    }

    @Test
    void treatsTodayDifferentlyFromThePast() {
        MergePolicy policy =
                new MergePolicy(List.of("api", "timing"), MergePolicy.Rule.TODAY_FIRST_VALUE);
        Consolidation merge =
                new Consolidation(EXTRACTOR.schema(), policy)
                        .add("api", batch("{'name':'a','day':'2025-01-02'}"), Instant.EPOCH)
                        .add(
                                "timing",
                                batch("{'name':'a','day':'2025-01-02','code':'TIM'}"),
                                Instant.EPOCH);

        assertThat(EXTRACTOR.records(merge.merge("day", LocalDate.of(2025, 1, 2))).get(0).code())
                .isEqualTo("TIM");
        assertThat(EXTRACTOR.records(merge.merge("day", LocalDate.of(2025, 1, 3))).get(0).code())
                .isNull();
    }

    private static String many(String code) {
        return IntStream.range(0, 80)
                .mapToObj(i -> "{'name':'n" + i + "','code':'" + code + "'}")
                .collect(Collectors.joining(","));
    }

    private static ColumnBatch batch(String rows) {
        byte[] page =
                ("{'doc':{'groups':[{'id':'1','rows':[" + rows + "]}]}}")
                        .replace('\'', '"')
                        .getBytes(UTF_8);
        List<ColumnBatch> batches = new ArrayList<>();
        Extraction extraction = EXTRACTOR.begin(BatchLimits.standard(), batches::add);
        extraction.add("page", 1, page, 0, page.length);
        extraction.finish();
        return batches.get(0);
    }
}
