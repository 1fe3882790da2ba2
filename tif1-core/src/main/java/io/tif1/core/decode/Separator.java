package io.tif1.core.decode;

/** What stands between two cells of an array: a comma, in some generations with a blank behind. */
enum Separator {
    /** A comma. */
    TIGHT(",", 0xFF, ','),
    /** A comma and a blank. */
    SPACED(", ", 0xFFFF, ',' | ' ' << 8);

    /** How many bytes must be in the body behind the start of a cell that a tight loop reads. */
    static final int MARGIN = 40;

    private static final int FARTHEST = 64;

    private final int length;
    private final int mask;
    private final int chars;

    Separator(String text, int mask, int chars) {
        this.length = text.length();
        this.mask = mask;
        this.chars = chars;
    }

    /** Returns what separates the cells at the cursor, going by the first comma. */
    static Separator at(Cursor in) {
        int last = Math.min(in.body.length - 1, in.pos + FARTHEST);
        for (int at = in.pos; at < last; at++) {
            if (in.body[at] == ',') {
                return in.body[at + 1] == ' ' ? SPACED : TIGHT;
            }
        }
        return TIGHT;
    }

    int length() {
        return length;
    }

    /** Returns whether four characters start with this separator. */
    boolean isAt(int tail) {
        return (tail & mask) == chars;
    }

    /** Returns whether a minus follows this separator at the start of four characters. */
    boolean isBeforeMinus(int tail) {
        return (tail >>> 8 * length & 0xFF) == '-';
    }
}
