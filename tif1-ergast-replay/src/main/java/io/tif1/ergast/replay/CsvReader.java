package io.tif1.ergast.replay;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits comma-separated text; {@code \N} outside quotes is missing, quotes double to escape. */
final class CsvReader {
    private final String text;
    private int at;

    private CsvReader(String text) {
        this.text = text;
    }

    /** Returns the records of a text, the header first; records may differ in length. */
    static List<@Nullable String[]> records(String text) {
        CsvReader reader = new CsvReader(text.startsWith("\uFEFF") ? text.substring(1) : text);
        List<@Nullable String[]> all = new ArrayList<>();
        while (reader.at < reader.text.length()) {
            all.add(reader.line());
        }
        return all;
    }

    private @Nullable String[] line() {
        List<@Nullable String> cells = new ArrayList<>(18);
        while (true) {
            cells.add(cell());
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
            } else {
                skipLineEnd();
                return cells.toArray(new @Nullable String[0]);
            }
        }
    }

    private void skipLineEnd() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }

    private @Nullable String cell() {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int from = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String plain = text.substring(from, at);
        return plain.equals("\\N") ? null : plain;
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                break;
            }
        }
        return cell.toString();
    }
}
