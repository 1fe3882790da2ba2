package io.tif1.site;

import java.util.Locale;

/**
 * A heading of a page.
 *
 * @param level 1 to 6
 * @param id its anchor, as links to the Markdown file spell it
 * @param text its words
 */
record Heading(int level, String id, String text) {
    /** Returns the anchor of a heading's words. */
    static String anchor(String words) {
        return words.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
