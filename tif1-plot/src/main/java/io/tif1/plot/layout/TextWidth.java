package io.tif1.plot.layout;

/** How wide texts become, in the widest of the usual sans-serif fonts. */
final class TextWidth {
    private static final String NARROW = "ijl.,:;|!' ·";
    private static final String SLIM = "frtIJ()[]-/";
    private static final String WIDE = "mwMW%…—";

    private TextWidth() {}

    static double of(String text, double size) {
        return text.chars().mapToDouble(c -> of((char) c)).sum() * size;
    }

    /** Returns the text, shortened with an ellipsis where it is wider than the room. */
    static String fitted(String text, double size, double room) {
        if (of(text, size) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 1 && of(text.substring(0, end) + "…", size) > room) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static double of(char c) {
        if (NARROW.indexOf(c) >= 0) {
            return 0.33;
        } else if (SLIM.indexOf(c) >= 0) {
            return 0.42;
        } else if (WIDE.indexOf(c) >= 0) {
            return 0.98;
        }
        return Character.isUpperCase(c) ? 0.71 : 0.64;
    }
}
