package io.tif1.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Frames;
import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import io.tif1.cli.run.Backends;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowFrameTest {
    private static final Schema SCHEMA =
            Schema.of(
                    Arrays.stream(ColumnType.values())
                            .map(type -> Field.of(type.name(), type))
                            .toList());
    private static final @Nullable Object[] FULL = {
        true, 7, 1.5, 1_234L, Instant.parse("2025-03-16T04:00:00Z"), "one, two"
    };
    private static final @Nullable Object[] EMPTY = {null, null, null, null, null, null};

    @Test
    void keepsValuesAndMissingCellsOfEveryType() throws IOException {
        RowFrame rows = new RowFrame(SCHEMA, List.of(FULL, EMPTY));

        try (Frame frame = rows.build(Backends.choose(Optional.empty()))) {
            StringBuilder csv = new StringBuilder();
            Frames.appendCsv(frame, csv);
            assertThat(csv.toString().lines())
                    .containsExactly(
                            "BOOLEAN,INT32,FLOAT64,DURATION,INSTANT,TEXT",
                            "true,7,1.5,1.234,2025-03-16T04:00:00.000Z,\"one, two\"",
                            ",,,,,");
        }
    }

    @Test
    void keepsValidityBeyondTheFirstWord() {
        List<@Nullable Object[]> many =
                IntStream.range(0, 130).mapToObj(i -> i % 2 == 0 ? FULL : EMPTY).toList();

        try (Frame frame = new RowFrame(SCHEMA, many).build(Backends.choose(Optional.empty()))) {
            assertThat(frame.column("TEXT").missingCount()).isEqualTo(65);
            assertThat(frame.column("INT32").isMissing(129)).isTrue();
            assertThat(frame.column("INT32").isMissing(128)).isFalse();
        }
    }

    @Test
    void hasColumnsWithoutRows() {
        try (Frame frame =
                new RowFrame(SCHEMA, List.of()).build(Backends.choose(Optional.empty()))) {
            assertThat(frame.rows()).isZero();
            assertThat(frame.schema()).isEqualTo(SCHEMA);
        }
    }
}
