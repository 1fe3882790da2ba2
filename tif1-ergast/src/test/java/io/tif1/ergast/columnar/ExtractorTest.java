package io.tif1.ergast.columnar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tif1.api.InvalidDataException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {
    private static final Extractor<Sample> EXTRACTOR = EntityCompiler.compile(Sample.class);

    @Test
    void readsEveryKindOfColumn() {
        Sample row =
                one(
                        "'name':'n','nested':{'deep':{'count':'7'}},'big':'9007199254740993','ratio':'0.1','points':'12.5',"
                            + "'flag':'true','day':'2024-02-29','time':'15:04:05.5Z','at':'2024-02-29T15:04:05Z',"
                            + "'first':'1:02.5','code':'VER','tags':['a','b'],'people':[{'name':'x'},{'name':'y'}]");

        assertThat(row)
                .isEqualTo(
                        new Sample(
                                1,
                                "n",
                                7,
                                9_007_199_254_740_993L,
                                0.1,
                                new BigDecimal("12.5000"),
                                true,
                                LocalDate.of(2024, 2, 29),
                                LocalTime.of(15, 4, 5, 500_000_000),
                                Instant.parse("2024-02-29T15:04:05Z"),
                                62_500,
                                "VER",
                                List.of("a", "b"),
                                List.of("x", "y"),
                                "unknown",
                                1,
                                "n#7"));
    }

    @Test
    void takesTheFirstPathThatHasAValue() {
        assertThat(one("'name':'n','first':'','second':'1:00'").lapMs()).isEqualTo(60_000);
    }

    @Test
    void readsEscapesAndNumbersThatAreNotTexts() {
        Sample row =
                one(
                        "'name':'\\u00e9\\\\\\/\\n"
                                + "!','ratio':-2.5e2,'flag':false,'nested':{'deep':{'count':3}}");

        assertThat(row.name()).isEqualTo("é\\/\n!");
        assertThat(row.ratio()).isEqualTo(-250);
        assertThat(row.flag()).isFalse();
        assertThat(row.count()).isEqualTo(3);
    }

    @Test
    void givesRowsTheValuesAroundThemWhereverTheyStand() {
        String late =
                page(
                        "{'rows':[{'name':'a'},{'name':'b'}],'id':'5'},{'id':'6','rows':[{'name':'c'}]}");

        List<Sample> rows = EXTRACTOR.records("late", bytes(late));

        assertThat(rows).extracting(Sample::group).containsExactly(5, 5, 6);
        assertThat(rows).extracting(Sample::place).containsExactly(1, 2, 1);
    }

    @Test
    void countsAcrossPages() {
        List<Sample> all = new ArrayList<>();
        Extraction extraction =
                EXTRACTOR.begin(new BatchLimits(1, 1), b -> all.addAll(EXTRACTOR.records(b)));

        add(extraction, 1, page("{'id':'1','rows':[{'name':'a'},{'name':'b'}]}"));
        add(
                extraction,
                2,
                page("{'id':'1','rows':[{'name':'c'}]},{'id':'2','rows':[{'name':'d'}]}"));
        extraction.finish();

        assertThat(all).extracting(Sample::place).containsExactly(1, 2, 3, 1);
    }

    @Test
    void setsRowsAsideAndSaysWhyAndWhere() {
        List<Sample> kept = new ArrayList<>();
        Extraction extraction =
                EXTRACTOR.begin(BatchLimits.standard(), b -> kept.addAll(EXTRACTOR.records(b)));

        add(
                extraction,
                4,
                page(
                        "{'id':'1','rows':[{'name':'a'},{'name':''},{'name':'c','day':'x'},"
                                + "{'name':'d','nested':{'deep':{'count':'-1'}}},{'name':'e'}]}"));
        ExtractionReport report = extraction.finish();

        assertThat(kept).extracting(Sample::name).containsExactly("a", "e");
        assertThat(report.rejects())
                .containsExactly(
                        new Reject("missing", "/doc/groups/0/rows/1/name", 4, 1, "{\"name\":\"\"}"),
                        new Reject(
                                "malformed",
                                "/doc/groups/0/rows/2/day",
                                4,
                                2,
                                "{\"name\":\"c\",\"day\":\"x\"}"),
                        new Reject(
                                "out-of-range",
                                "/doc/groups/0/rows/3/nested/deep/count",
                                4,
                                3,
                                "{\"name\":\"d\",\"nested\":{\"deep\":{\"count\":\"-1\"}}}"));
    }

    @Test
    void countsBrokenRulesThatAreNoReasonToReject() {
        Extraction extraction = EXTRACTOR.begin(BatchLimits.standard(), b -> {});

        add(
                extraction,
                1,
                page(
                        "{'id':'1','rows':[{'name':'a','ratio':'1e9','code':'verstappen','big':'x'}]}"));

        assertThat(extraction.finish().warnings())
                .containsOnlyKeys("ratio:out-of-range", "code:out-of-range", "big:malformed");
    }

    @Test
    void notesUnknownFieldsAndOtherShapesOnce() {
        Extraction extraction = EXTRACTOR.begin(BatchLimits.standard(), b -> {});

        add(
                extraction,
                1,
                page(
                        "{'id':'1','rows':[{'name':'a','new':{'x':[1]}},{'name':{'first':'b'},'new':2}]}"));

        assertThat(extraction.finish().drifts())
                .containsExactly(
                        new Drift(Drift.Kind.UNKNOWN_FIELD, "doc.groups[].rows[].new", 1),
                        new Drift(Drift.Kind.OTHER_SHAPE, "doc.groups[].rows[].name", 1));
    }

    @Test
    void passesOverFieldsThatAreKnownAndNotWanted() {
        Extraction extraction = EXTRACTOR.begin(BatchLimits.standard(), b -> {});

        add(
                extraction,
                1,
                "{'doc':{'meta':1,'skip':[{}],'groups':[{'id':1,'rows':[{'name':'a','extra':{'y':1}}]}]}}");

        assertThat(extraction.finish().drifts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{'doc':",
                "{'doc':{}}x",
                "{'doc':{'groups':[{'rows':[{'name':'a'}",
                "{'doc':{'groups':[1,]}}",
                "<html></html>",
                "{'doc':{'groups':[{'rows':[{'name':'a','big':01}]}]}}"
            })
    void addsNothingFromAPageThatIsNoJson(String page) {
        List<ColumnBatch> batches = new ArrayList<>();
        Extraction extraction = EXTRACTOR.begin(BatchLimits.standard(), batches::add);

        assertThatThrownBy(() -> add(extraction, 1, page)).isInstanceOf(InvalidDataException.class);
        assertThat(extraction.finish().rows()).isZero();
        assertThat(batches).isEmpty();
    }

    @Test
    void handsOnBatchesWithinTheirBounds() {
        List<Integer> sizes = new ArrayList<>();
        Extraction extraction =
                EXTRACTOR.begin(new BatchLimits(5, 1 << 20), b -> sizes.add(b.rows()));

        for (int number = 1; number <= 7; number++) {
            add(extraction, number, page("{'id':'1','rows':[{'name':'a'},{'name':'b'}]}"));
        }
        extraction.finish();

        assertThat(sizes).containsExactly(6, 6, 2);
    }

    @Test
    void describesItsTable() {
        EntitySchema schema = EXTRACTOR.schema();

        assertThat(schema.key()).containsExactly("group", "name");
        assertThat(schema.ddl("t"))
                .startsWith(
                        "CREATE TABLE t (group INTEGER NOT NULL, name VARCHAR NOT NULL, count"
                                + " INTEGER");
        assertThat(schema.documentation())
                .contains("| lap_ms | INTEGER, may be missing | first or second |");
        assertThat(schema.hash()).hasSize(16);
    }

    @Test
    void readsTheChunkSizeFromTheEnvironment() {
        assertThat(BatchLimits.of(java.util.Map.of("TRANSFORMED_WRITE_CHUNK_SIZE", "1000")).rows())
                .isEqualTo(1000);
        assertThat(BatchLimits.of(java.util.Map.of()).rows()).isEqualTo(50_000);
        assertThatThrownBy(
                        () ->
                                BatchLimits.of(
                                        java.util.Map.of("TRANSFORMED_WRITE_CHUNK_SIZE", "many")))
                .hasMessageContaining("many");
    }

    private static Sample one(String fields) {
        List<Sample> rows =
                EXTRACTOR.records("one", bytes(page("{'id':'1','rows':[{" + fields + "}]}")));
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static String page(String groups) {
        return "{'doc':{'groups':[" + groups + "]}}";
    }

    private static void add(Extraction extraction, int number, String page) {
        byte[] bytes = bytes(page);
        extraction.add("page", number, bytes, 0, bytes.length);
    }

    private static byte[] bytes(String page) {
        return page.replace('\'', '"').getBytes(UTF_8);
    }
}
