package io.tif1.core.calendar;

import java.text.Normalizer;
import java.util.List;

/** Brings event names into a form in which they can be compared. */
final class Names {
    private static final List<String> COMMON = List.of("formula 1", "grand prix", "gp");

    private Names() {}

    /** Drops accents, lowers case, and turns every run of other characters into one blank. */
    static String normalise(String text) {
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                kept.append(Character.toLowerCase(c));
            } else if (!isMark(c) && !kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
                kept.append(' ');
            }
        }
        return kept.toString().strip();
    }

    /** Removes the words that many events share, and the season, from a normalised name. */
    static String reduce(String normalised, int season) {
        String text = " " + normalised + " ";
        for (String word : COMMON) {
            text = without(text, word);
        }
        return without(text, Integer.toString(season)).strip();
    }

    /** Removes the blanks of a normalised name. */
    static String squeeze(String normalised) {
        return normalised.replace(" ", "");
    }

    private static String without(String padded, String word) {
        String text = padded;
        while (text.contains(" " + word + " ")) {
            text = text.replace(" " + word + " ", " ");
        }
        return text;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
