package io.tif1.cli.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyDecoderTest {
    /** {@code ^} stands for escape. */
    @ParameterizedTest
    @CsvSource({
        "^[A, UP",
        "^OB, DOWN",
        "^[C, RIGHT",
        "^[D, LEFT",
        "^[H, HOME",
        "^[4~, END",
        "^[5~, PAGE_UP",
        "^[6~, PAGE_DOWN",
        "^, BACK",
        "^[1;5C, OTHER",
        "^[, OTHER",
        "^x, OTHER",
        "^[99999999999, OTHER",
        "k, UP",
        "j, DOWN",
        "q, QUIT",
        "a, ALL",
        "z, OTHER",
        "é, OTHER"
    })
    void readsWhatTerminalsSend(String sent, Key key) throws IOException {
        assertThat(decoder(sent.replace('^', '\u001b')).next(10)).isEqualTo(key);
    }

    @Test
    void controlKeysAndTheEndOfInputLeave() throws IOException {
        assertThat(decoder("\u0003").next(10)).isEqualTo(Key.QUIT);
        assertThat(decoder("\u0004").next(10)).isEqualTo(Key.QUIT);
        assertThat(new KeyDecoder(millis -> KeyDecoder.END).next(10)).isEqualTo(Key.QUIT);
        assertThat(decoder("").next(10)).isEqualTo(Key.OTHER);
    }

    @Test
    void readsOneSequenceAfterAnother() throws IOException {
        KeyDecoder decoder = decoder("\u001b[A\u001b[6~q");

        assertThat(decoder.next(10)).isEqualTo(Key.UP);
        assertThat(decoder.next(10)).isEqualTo(Key.PAGE_DOWN);
        assertThat(decoder.next(10)).isEqualTo(Key.QUIT);
    }

    @Test
    void takesAnyInputToItsEnd() throws IOException {
        SplittableRandom random = new SplittableRandom(20250316);
        for (int run = 0; run < 500; run++) {
            StringBuilder sent = new StringBuilder();
            for (int i = random.nextInt(20); i >= 0; i--) {
                sent.append(random.nextInt(3) == 0 ? '\u001b' : (char) random.nextInt(1, 300));
            }
            int[] left = {sent.length()};
            KeyDecoder decoder = new KeyDecoder(characters(sent.toString(), left));
            for (int i = 0; i <= sent.length(); i++) {
                assertThat(decoder.next(1)).isNotNull();
            }
            assertThat(left[0]).as("seed 20250316, run " + run).isZero();
        }
    }

    private static KeyDecoder decoder(String sent) {
        return new KeyDecoder(characters(sent, new int[] {sent.length()}));
    }

    private static KeyDecoder.Characters characters(String sent, int[] left) {
        return millis -> left[0] == 0 ? KeyDecoder.NOTHING : sent.charAt(sent.length() - left[0]--);
    }
}
