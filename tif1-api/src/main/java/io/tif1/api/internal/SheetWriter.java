package io.tif1.api.internal;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.Frame;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Writes a frame as the rows of a sheet, in constant memory. */
final class SheetWriter {
    /** Days from the first day of spreadsheets, 1899-12-30, to 1970-01-01. */
    private static final int EPOCH = 25_569;

    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x\\p{XDigit}{4}_)");
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400_000);
    private static final int LONGEST_TEXT = 32_767;
    private static final int DURATION = 1;
    private static final int INSTANT = 2;

    private final Column[] columns;
    private final int rows;
    private final Writer out;

    SheetWriter(Frame frame, Writer out) {
        this.columns =
                IntStream.range(0, frame.schema().size())
                        .mapToObj(frame::column)
                        .toArray(Column[]::new);
        this.rows = frame.rows();
        this.out = out;
    }

    void write() throws IOException {
        out.append("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" ")
                .append(
                        "topLeftCell=\"A2\""
                                + " state=\"frozen\"/></sheetView></sheetViews><sheetData>");
        out.append("<row>");
        for (Column column : columns) {
            text(column.name(), " s=\"3\"");
        }
        out.append("</row>\n");
        for (int row = 0; row < rows; row++) {
            out.append("<row>");
            for (Column column : columns) {
                cell(column, row);
            }
            out.append("</row>\n");
        }
        out.append("</sheetData>");
    }

    /** Writes a cell; what is missing is a cell without a value. */
    private void cell(Column column, int row) throws IOException {
        if (column.isMissing(row)) {
            out.append("<c/>");
            return;
        }
        switch (column.type()) {
            case TEXT -> text(column.textAt(row), "");
            case BOOLEAN -> value(" t=\"b\"", column.booleanAt(row) ? "1" : "0");
            case INT32 -> value("", Integer.toString(column.intAt(row)));
            case FLOAT64 -> number(column.doubleAt(row));
            case DURATION -> value(" s=\"" + DURATION + "\"", days(column.longAt(row), 0));
            case INSTANT -> value(" s=\"" + INSTANT + "\"", days(column.longAt(row), EPOCH));
        }
    }

    private void number(double value) throws IOException {
        if (Double.isFinite(value)) {
            value("", Double.toString(value));
        } else {
            out.append("<c/>");
        }
    }

    private void value(String attributes, String text) throws IOException {
        out.append("<c").append(attributes).append("><v>").append(text).append("</v></c>");
    }

    private void text(String text, String attributes) throws IOException {
        String shown = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        out.append("<c t=\"inlineStr\"")
                .append(attributes)
                .append("><is><t xml:space=\"preserve\">")
                .append(escaped(shown))
                .append("</t></is></c>");
    }

    private static String days(long millis, int from) {
        return BigDecimal.valueOf(millis)
                .divide(DAY, MathContext.DECIMAL64)
                .add(BigDecimal.valueOf(from))
                .toPlainString();
    }

    /** Escapes what XML reserves or does not allow; the latter as {@code _x0007_}. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        LOOKS_ESCAPED
                .matcher(text)
                .replaceAll("_x005F_")
                .codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> escaped.append("&amp;");
                                case '<' -> escaped.append("&lt;");
                                case '>' -> escaped.append("&gt;");
                                case '"' -> escaped.append("&quot;");
                                default -> character(escaped, c);
                            }
                        });
        return escaped.toString();
    }

    private static void character(StringBuilder escaped, int c) {
        boolean allowed =
                c == '\t' || c == '\n' || c >= ' ' && c != 0xFFFE && c != 0xFFFF && !isSurrogate(c);
        if (allowed) {
            escaped.appendCodePoint(c);
        } else {
            escaped.append("_x%04X_".formatted(c));
        }
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
