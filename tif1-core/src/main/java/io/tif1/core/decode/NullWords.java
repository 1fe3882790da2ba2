package io.tif1.core.decode;

import java.util.Locale;
import java.util.Set;

/** The texts that say "missing". */
final class NullWords {
    private static final int LONGEST = 9;
    private static final Set<String> WORDS =
            Set.of("", "none", "null", "nan", "nat", "inf", "-inf", "infinity", "-infinity");

    private NullWords() {}

    /** Returns whether a text, trimmed and in any case, says "missing". */
    static boolean isMissing(String text) {
        return WORDS.contains(text.trim().toLowerCase(Locale.ROOT));
    }

    /** Returns whether the bytes of a text without escapes say "missing". */
    static boolean isMissing(byte[] body, int from, int to) {
        if (to - from == 4 && isNone(body, from)) {
            return true;
        }
        int start = from;
        int end = to;
        while (start < end && isBlank(body[start])) {
            start++;
        }
        while (end > start && isBlank(body[end - 1])) {
            end--;
        }
        return end - start <= LONGEST && isWord(body, start, end);
    }

    private static boolean isNone(byte[] body, int at) {
        return body[at] == 'N' && body[at + 1] == 'o' && body[at + 2] == 'n' && body[at + 3] == 'e';
    }

    private static boolean isWord(byte[] body, int start, int end) {
        if (start == end) {
            return true;
        }
        int first = body[start] | 0x20;
        if (first != 'n' && first != 'i' && body[start] != '-') {
            return false;
        }
        StringBuilder word = new StringBuilder(LONGEST);
        for (int i = start; i < end; i++) {
            word.append((char) (body[i] & 0xFF));
        }
        return WORDS.contains(word.toString().toLowerCase(Locale.ROOT));
    }

    private static boolean isBlank(byte b) {
        return b >= 0 && b <= ' ';
    }
}
