package io.tif1.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Frame;
import io.tif1.api.query.Aggregate;
import io.tif1.api.query.Query;
import io.tif1.api.query.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The part of the frame kit about queries, which give the same on every backend. */
abstract class FrameQuerying extends FrameSelecting {
    private final ReferenceTable table = ReferenceTable.of(500);

    @Test
    @DisplayName("a query keeps the rows that meet its conditions")
    void filters() {
        List<@Nullable Object> texts = table.column("TEXT_some").values();
        List<@Nullable Object> flags = table.column("BOOLEAN_full").values();
        int[] expected =
                rows().filter(
                                row ->
                                        "VER".equals(texts.get(row))
                                                && Boolean.TRUE.equals(flags.get(row)))
                        .toArray();

        Query query = query().where("TEXT_some").is("VER").where("BOOLEAN_full").is(true);

        assertThat(query.rows()).isNotEmpty().isEqualTo(expected);
        assertSame(closing(query.frame()), table.take(expected));
    }

    @Test
    @DisplayName("a query compares numbers, and missing cells meet no comparison")
    void compares() {
        List<@Nullable Object> numbers = table.column("INT32_some").values();

        int[] found = query().where("INT32_some").isAbove(1_000_000).rows();

        assertThat(found)
                .isNotEmpty()
                .isEqualTo(
                        rows().filter(row -> numbers.get(row) instanceof Integer n && n > 1_000_000)
                                .toArray());
    }

    @TestFactory
    @DisplayName("a query sorts columns of every type, missing cells last")
    Stream<DynamicTest> sorts() {
        return Stream.of(ColumnType.values())
                .map(type -> DynamicTest.dynamicTest(type.name(), () -> sorts(type + "_some")));
    }

    @Test
    @DisplayName("a query groups rows, and aggregates are of this backend")
    void groups() {
        List<@Nullable Object> texts = table.column("TEXT_some").values();
        Map<@Nullable Object, List<Integer>> groups = new LinkedHashMap<>();
        rows().forEach(
                        row ->
                                groups.computeIfAbsent(texts.get(row), x -> new ArrayList<>())
                                        .add(row));

        Frame counted =
                closing(
                        query().groupBy("TEXT_some")
                                .aggregate(Aggregate.count(), Aggregate.min("DURATION_full")));

        assertThat(counted.backend()).isEqualTo(backend().id());
        assertThat(cells(counted.column("TEXT_some"))).isEqualTo(new ArrayList<>(groups.keySet()));
        assertThat(cells(counted.column("Count")))
                .isEqualTo(groups.values().stream().<Object>map(List::size).toList());
        assertThat(cells(counted.column("DURATION_fullMin")))
                .isEqualTo(groups.values().stream().map(this::least).toList());
    }

    @Test
    @DisplayName("a query joins frames, and what has no counterpart is missing")
    void joins() {
        Frame sliced = closing(build(table).slice(100, 103));
        Frame numbers = closing(sliced.select("INT32_full", "FLOAT64_full"));

        Frame joined =
                closing(query().select("INT32_full", "TEXT_full").leftJoin(numbers, "INT32_full"));

        List<@Nullable Object> expected = new ArrayList<>(table.column("FLOAT64_full").values());
        rows().filter(row -> row < 100 || row >= 103).forEach(row -> expected.set(row, null));
        assertThat(joined.rows()).isEqualTo(500);
        assertThat(cells(joined.column("FLOAT64_full"))).isEqualTo(expected);
        assertThat(cells(joined.column("TEXT_full"))).isEqualTo(table.column("TEXT_full").values());
    }

    @Test
    @DisplayName("a query goes through rows")
    void iterates() {
        List<@Nullable Object> instants = new ArrayList<>();

        for (Row row : query()) {
            instants.add(row.value("INSTANT_some"));
        }

        assertThat(instants).isEqualTo(table.column("INSTANT_some").values());
    }

    @Test
    @DisplayName("a frame copied cell by cell is the same frame")
    void copies() {
        assertSame(closing(query().frame(backend())), table);
    }

    private Query query() {
        return Query.of(build(table), this::backend);
    }

    private static IntStream rows() {
        return IntStream.range(0, 500);
    }

    private Object least(List<Integer> rows) {
        List<@Nullable Object> cells = table.column("DURATION_full").values();
        return rows.stream().map(cells::get).min(natural()).orElseThrow();
    }

    private void sorts(String column) {
        List<@Nullable Object> cells = table.column(column).values();
        Comparator<Object> order = Comparator.nullsLast(natural());

        int[] sorted = query().sortBy(column).rows();

        assertThat(sorted)
                .isEqualTo(
                        rows().boxed()
                                .sorted(Comparator.comparing(cells::get, order))
                                .mapToInt(Integer::intValue)
                                .toArray());
    }

    /** Compares values of one type, which all compare with themselves. */
    @SuppressWarnings("unchecked")
    private static Comparator<Object> natural() {
        return (a, b) -> ((Comparable<Object>) a).compareTo(b);
    }
}
