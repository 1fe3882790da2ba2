package io.tif1.core.fuzz;

import java.util.SplittableRandom;

/** Random texts. */
public final class Texts {
    private Texts() {}

    /** Returns a text of some of the characters, none or many. */
    public static String of(String characters, int atMost, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(atMost + 1); length > 0; length--) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }

    /** Returns a text of any characters, valid or not, half of them plain. */
    public static String any(int atMost, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(atMost + 1); length > 0; length--) {
            text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x1_0000));
        }
        return text.toString();
    }
}
