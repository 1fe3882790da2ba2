package io.tif1.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-0,0,0",
        "bytes=2-5,2,5",
        "bytes=7-,7,9",
        "bytes=-3,7,9",
        "bytes=-99,0,9",
        "bytes=5-99,5,9"
    })
    void readsOneRange(String header, int from, int to) {
        assertThat(ByteRange.isSingle(header)).isTrue();
        assertThat(ByteRange.within(header, 10)).hasValue(new ByteRange(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=5-4", "bytes=-0", "bytes=99-100"})
    void isEmptyWhereNoByteIsMeant(String header) {
        assertThat(ByteRange.within(header, 10)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=-", "bytes=0-1,3-4", "lines=1-2", "bytes=a-b", ""})
    void ignoresWhatIsNotOneRange(String header) {
        assertThat(ByteRange.isSingle(header)).isFalse();
    }
}
