package io.tif1.cli.render;

import java.util.List;
import java.util.Map;

/**
 * A column of a text table.
 *
 * @param header the name
 * @param right whether it is set to the right, as numbers are
 * @param flexible whether it may be cut to fit
 * @param kept whether it is never left out
 * @param cells the texts, one for each row
 */
record TextColumn(
        String header, boolean right, boolean flexible, boolean kept, List<String> cells) {
    private static final String ELLIPSIS = "…";

    TextColumn {
        cells = List.copyOf(cells);
    }

    static TextColumn left(String header, List<String> cells) {
        return new TextColumn(header, false, false, false, cells);
    }

    static TextColumn right(String header, List<String> cells) {
        return new TextColumn(header, true, false, false, cells);
    }

    /** Returns the same column with another header, if a map has one for it. */
    TextColumn renamed(Map<String, String> headers) {
        return new TextColumn(headers.getOrDefault(header, header), right, flexible, kept, cells);
    }

    /** Returns how wide the widest text is. */
    int width() {
        return cells.stream().mapToInt(TextColumn::length).reduce(length(header), Math::max);
    }

    /** Returns how narrow it may get, if what is cut may get as narrow as given. */
    int minimum(int narrowest) {
        return flexible ? Math.min(width(), narrowest) : width();
    }

    /** Returns a cell, cut or filled to a width. */
    String cell(int row, int width) {
        return fit(cells.get(row), width);
    }

    /** Returns the header, cut or filled to a width. */
    String header(int width) {
        return fit(header, width);
    }

    private String fit(String text, int width) {
        int length = length(text);
        if (length > width) {
            int end = text.offsetByCodePoints(0, Math.max(0, width - 1));
            return text.substring(0, end) + ELLIPSIS;
        }
        String blanks = " ".repeat(width - length);
        return right ? blanks + text : text + blanks;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
