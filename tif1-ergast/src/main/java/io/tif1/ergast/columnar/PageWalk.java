package io.tif1.ergast.columnar;

import io.tif1.ergast.json.JsonScanner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One walk over one page: fills the buffer with its rows. */
final class PageWalk {
    private final List<ColumnPlan> plans;
    private final int depth;
    private final Buffer buffer;
    private final Problems problems;
    private final JsonScanner scanner;
    private final int page;
    private final Cell cell = new Cell();

    /** The texts of values outside rows, until the object that holds them ends. */
    private final @Nullable String[] pending;

    private int row = -1;

    /** Which element of each array around the current row, as {@link Pointers} packs it. */
    private long place;

    private String rowPath = "";

    PageWalk(Extraction extraction, JsonScanner scanner, int page) {
        this.plans = extraction.plans;
        this.depth = extraction.tree.depth();
        this.buffer = extraction.buffer();
        this.problems = extraction.problems;
        this.pending = new @Nullable String[plans.size()];
        this.scanner = scanner;
        this.page = page;
    }

    /** Returns where the rows of the page were. */
    String rowPath() {
        return rowPath;
    }

    /** Walks over an object around rows and gives its values to the rows below it. */
    void around(Node node) {
        int first = buffer.rows;
        object(node);
        for (int column = 0; column < pending.length; column++) {
            String text = plans.get(column).level() == node.level ? pending[column] : null;
            if (text != null) {
                pending[column] = null;
                spread(column, text, first);
            }
        }
    }

    private void spread(int column, String text, int first) {
        if (first == buffer.rows) {
            return;
        }
        cell.take(text);
        for (int at = first; at < buffer.rows; at++) {
            write(column, at);
        }
    }

    private void object(Node node) {
        scanner.enterObject();
        int expected = 0;
        while (true) {
            Node.Field likely = node.at(expected);
            if (likely != null && scanner.nextFieldIs(likely.name)) {
                value(node, likely);
                expected++;
            } else if (scanner.nextField()) {
                expected = unexpected(node, expected);
            } else {
                return;
            }
        }
    }

    /** Takes a field that is not the one after the last; returns where the next is expected. */
    private int unexpected(Node node, int expected) {
        int place =
                scanner.isEscaped()
                        ? -1
                        : node.placeOf(scanner.bytes(), scanner.from(), scanner.to(), expected);
        Node.Field field = place < 0 ? null : node.at(place);
        if (field == null) {
            unknown(node, scanner.string());
            scanner.skip();
            return expected;
        }
        value(node, field);
        return place + 1;
    }

    private void unknown(Node node, String name) {
        if (!node.lenient) {
            problems.drift(Drift.Kind.UNKNOWN_FIELD, below(node, name), page);
        }
    }

    private static String below(Node node, String name) {
        return node.path.isEmpty() ? name : node.path + "." + name;
    }

    private void value(Node node, Node.Field field) {
        byte next = scanner.peek();
        for (int label : field.labels) {
            cell.take(scanner.string());
            writeOrKeep(label);
        }
        if (field.rows != null && next == '[') {
            rows(field.rows);
        } else if (field.object != null && next == '{') {
            object(field.object);
        } else if (field.elements != null && next == '[') {
            elements(field.elements);
        } else if (field.columns.length > 0 && next != '{' && next != '[') {
            scanner.scalar();
            cell.take(scanner);
            for (int column : field.columns) {
                writeOrKeep(column);
            }
        } else {
            other(node, field, next);
        }
    }

    private void other(Node node, Node.Field field, byte next) {
        if (!field.ignored && next != 'n' && field.labels.length == 0) {
            problems.drift(
                    Drift.Kind.OTHER_SHAPE,
                    below(node, new String(field.name, java.nio.charset.StandardCharsets.UTF_8)),
                    page);
        }
        scanner.skip();
    }

    private void rows(Node node) {
        scanner.enterArray();
        for (int index = 0; scanner.nextElement(); index++) {
            place = Pointers.with(place, depth - node.level, index);
            if (scanner.peek() != '{') {
                problems.drift(Drift.Kind.OTHER_SHAPE, node.path, page);
                scanner.skip();
            } else if (node.level < depth) {
                around(node);
            } else {
                row = buffer.open(page, scanner.position(), place);
                rowPath = node.path;
                object(node);
                buffer.ends[row] = scanner.consumed();
                row = -1;
            }
        }
    }

    private void elements(Node node) {
        scanner.enterArray();
        while (scanner.nextElement()) {
            if (scanner.peek() == '{') {
                object(node);
            } else {
                Node.Field plain = node.find(new byte[0], 0, 0);
                if (plain == null || scanner.peek() == '[') {
                    scanner.skip();
                } else {
                    scanner.scalar();
                    cell.take(scanner);
                    for (int column : plain.columns) {
                        writeOrKeep(column);
                    }
                }
            }
        }
    }

    private void writeOrKeep(int column) {
        if (plans.get(column).level() < depth) {
            if (pending[column] == null && !cell.isMissing()) {
                pending[column] = cell.text();
            }
        } else {
            write(column, row);
        }
    }

    private void write(int column, int at) {
        ColumnPlan plan = plans.get(column);
        ColumnData data = buffer.columns[column];
        boolean gathers = plan.coercion() == Coercion.LIST;
        if (cell.isMissing() || !gathers && !data.isMissing(at)) {
            return;
        }
        if (!CellWriter.write(cell, plan.coercion(), data, at)) {
            if (plan.strict()) {
                problems.reject(at, "malformed", plan.spec());
            } else {
                problems.warn(plan.spec().name(), "malformed");
            }
        }
    }
}
