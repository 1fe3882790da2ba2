package io.tif1.core.validate;

import static io.tif1.core.validate.Finding.NO_ROW;
import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * Collects findings of one file, equal ones as one with a count. Bounded: whatever a file contains,
 * at most {@value #LIMIT} kinds are kept and the rest is only counted. Not safe for use by several
 * threads.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Findings {
    /** The most kinds of finding kept for one file. */
    public static final int LIMIT = 100;

    private static final int TEXT_LIMIT = 200;

    private final Map<String, Finding> kinds = new LinkedHashMap<>();
    private int dropped;

    /** Adds an oddity of one cell. */
    public void cell(String column, int row, String message) {
        add(new Finding(Severity.WARNING, shorten(column), row, 1, shorten(message)));
    }

    /** Adds an oddity of several cells of a column. */
    public void cells(String column, int firstRow, int count, String message) {
        add(new Finding(Severity.WARNING, shorten(column), firstRow, count, shorten(message)));
    }

    /** Adds an oddity of a whole column or, with an empty name, of the whole file. */
    public void column(Severity severity, String column, String message) {
        add(new Finding(severity, shorten(column), NO_ROW, 1, shorten(message)));
    }

    /** Returns what was found, in order of first occurrence. */
    public List<Finding> toList() {
        List<Finding> list = new ArrayList<>(kinds.values());
        if (dropped > 0) {
            list.add(new Finding(Severity.WARNING, "", NO_ROW, dropped, "further findings"));
        }
        return List.copyOf(list);
    }

    private void add(Finding finding) {
        String kind = finding.column() + '\n' + finding.message();
        Finding known = kinds.get(kind);
        if (known == null && kinds.size() == LIMIT) {
            dropped += finding.count();
            return;
        }
        kinds.put(kind, known == null ? finding : merge(known, finding));
    }

    private static Finding merge(Finding first, Finding next) {
        return new Finding(
                first.severity(),
                first.column(),
                first.row(),
                first.count() + next.count(),
                first.message());
    }

    private static String shorten(String text) {
        return text.length() <= TEXT_LIMIT ? text : text.substring(0, TEXT_LIMIT) + "…";
    }
}
