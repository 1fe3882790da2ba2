package io.tif1.cli.explore;

import java.io.IOException;
import java.util.Map;

/** Makes keys of the characters that terminals send, VT sequences among them. */
final class KeyDecoder {
    /** Gives characters. */
    @FunctionalInterface
    interface Characters {
        /**
         * Waits for a character.
         *
         * @return the character, {@value #NOTHING} if none came in time, {@value #END} at the end
         */
        int next(long millis) throws IOException;
    }

    static final int NOTHING = -2;
    static final int END = -1;

    private static final int ESCAPE = 27;
    private static final long SEQUENCE_MILLIS = 50;
    private static final int LONGEST_SEQUENCE = 8;

    private static final Map<Integer, Key> PLAIN =
            Map.ofEntries(
                    Map.entry((int) 'k', Key.UP),
                    Map.entry((int) 'j', Key.DOWN),
                    Map.entry((int) 'h', Key.LEFT),
                    Map.entry((int) 'l', Key.RIGHT),
                    Map.entry((int) ' ', Key.PAGE_DOWN),
                    Map.entry((int) 'b', Key.PAGE_UP),
                    Map.entry((int) 'g', Key.HOME),
                    Map.entry((int) 'G', Key.END),
                    Map.entry((int) '\r', Key.ENTER),
                    Map.entry((int) '\n', Key.ENTER),
                    Map.entry(8, Key.BACK),
                    Map.entry(127, Key.BACK),
                    Map.entry((int) 'a', Key.ALL),
                    Map.entry((int) 'q', Key.QUIT),
                    Map.entry(3, Key.QUIT),
                    Map.entry(4, Key.QUIT));

    private static final Map<String, Key> SEQUENCES =
            Map.ofEntries(
                    Map.entry("A", Key.UP),
                    Map.entry("B", Key.DOWN),
                    Map.entry("C", Key.RIGHT),
                    Map.entry("D", Key.LEFT),
                    Map.entry("H", Key.HOME),
                    Map.entry("F", Key.END),
                    Map.entry("1~", Key.HOME),
                    Map.entry("4~", Key.END),
                    Map.entry("7~", Key.HOME),
                    Map.entry("8~", Key.END),
                    Map.entry("5~", Key.PAGE_UP),
                    Map.entry("6~", Key.PAGE_DOWN));

    private final Characters characters;

    KeyDecoder(Characters characters) {
        this.characters = characters;
    }

    /**
     * Waits for a key.
     *
     * @return the key; {@code OTHER} if none came in time, {@code QUIT} at the end of input
     */
    Key next(long millis) throws IOException {
        int first = characters.next(millis);
        if (first == END) {
            return Key.QUIT;
        }
        return first == ESCAPE ? sequence() : PLAIN.getOrDefault(first, Key.OTHER);
    }

    /** An escape alone is a key; with more right behind it, it starts a sequence. */
    private Key sequence() throws IOException {
        int next = characters.next(SEQUENCE_MILLIS);
        if (next != '[' && next != 'O') {
            return next < 0 || next == ESCAPE ? Key.BACK : Key.OTHER;
        }
        StringBuilder rest = new StringBuilder();
        while (rest.length() < LONGEST_SEQUENCE) {
            int c = characters.next(SEQUENCE_MILLIS);
            if (c < 0) {
                return Key.OTHER;
            }
            rest.append((char) c);
            if (Character.isLetter(c) || c == '~') {
                return SEQUENCES.getOrDefault(rest.toString(), Key.OTHER);
            }
        }
        return Key.OTHER;
    }
}
