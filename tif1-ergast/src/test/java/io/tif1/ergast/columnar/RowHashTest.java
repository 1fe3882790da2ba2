package io.tif1.ergast.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The vectors are the specification: they never change within a major version. */
class RowHashTest {
    @Test
    void hashesWholeNumbers() {
        assertThat(RowHash.whole(0)).isEqualTo(0xe220a8397b1dcdafL);
        assertThat(RowHash.whole(1)).isEqualTo(0xe4d971771b652c20L);
        assertThat(RowHash.whole(-1)).isEqualTo(0xde0a564cbcd060c4L);
        assertThat(RowHash.whole(Long.MAX_VALUE)).isEqualTo(0x39ca3c835068d818L);
    }

    @Test
    void hashesFloatingPointByCanonicalBits() {
        assertThat(RowHash.floating(0.0)).isEqualTo(0x68850ac74e2e5a26L);
        assertThat(RowHash.floating(-0.0)).isEqualTo(RowHash.floating(0.0));
        assertThat(RowHash.floating(1.5)).isEqualTo(0x0d46ff1bfe725156L);
        assertThat(RowHash.floating(Double.longBitsToDouble(0x7ff8000000000001L)))
                .isEqualTo(0x543740d59b36f4abL);
    }

    @Test
    void hashesDecimalsByTheirUnits() {
        assertThat(RowHash.decimal(125_000)).isEqualTo(0xf01bc27d9d439b25L);
    }

    @Test
    void hashesTextsByTheirUtf8Bytes() {
        assertThat(RowHash.text("")).isEqualTo(0x323def0871273387L);
        assertThat(RowHash.text("a")).isEqualTo(0x9703ccd396e880bcL);
        assertThat(RowHash.text("hamilton")).isEqualTo(0x53ba86ad3317f189L);
        assertThat(RowHash.text("max_verstappen")).isEqualTo(0x94072bbb4b29ed7eL);
        assertThat(RowHash.text("Räikkönen")).isEqualTo(0xbc1a24baec2137ffL);
    }

    @Test
    void tellsMissingFromEmpty() {
        assertThat(RowHash.missing()).isEqualTo(0x5692161d100b05e5L);
        assertThat(RowHash.missing()).isNotEqualTo(RowHash.text(""));
        assertThat(RowHash.missing()).isNotEqualTo(RowHash.list(0));
    }

    @Test
    void foldsListsAndRowsInOrder() {
        long list =
                RowHash.fold(RowHash.fold(RowHash.list(2), RowHash.text("f")), RowHash.text("g"));
        long row = RowHash.fold(RowHash.START, RowHash.whole(2021));
        row = RowHash.fold(row, RowHash.whole(22));
        row = RowHash.fold(row, RowHash.text("hamilton"));
        row = RowHash.fold(row, RowHash.missing());
        row = RowHash.fold(row, RowHash.decimal(180_000));

        assertThat(list).isEqualTo(0xbd696151e89a7345L);
        assertThat(RowHash.list(0)).isEqualTo(0xbc1242f19d31d401L);
        assertThat(row).isEqualTo(0x2078a8245df5f930L);
    }
}
