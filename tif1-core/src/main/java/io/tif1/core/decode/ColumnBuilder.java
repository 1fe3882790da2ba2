package io.tif1.core.decode;

import io.tif1.api.frame.ColumnType;
import io.tif1.core.columns.Bitmaps;
import io.tif1.core.columns.ColumnData;
import io.tif1.core.validate.Findings;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Fills one column from an array or a scalar. Subclasses read runs of plain cells in a tight loop;
 * every other cell goes through {@link #cell}.
 */
abstract class ColumnBuilder {
    private static final int FIRST_CAPACITY = 1024;

    final Cursor in;
    final String name;

    private final Findings findings;
    private int rows;
    private int capacity;
    private long @Nullable [] validity;

    /**
     * Creates a builder.
     *
     * @param expectedRows how many cells to make room for, 0 if not known
     */
    ColumnBuilder(String name, Cursor in, Findings findings, int expectedRows) {
        this.name = name;
        this.in = in;
        this.findings = findings;
        int wanted = expectedRows == 0 ? FIRST_CAPACITY : expectedRows;
        this.capacity = Math.min(wanted, in.limits.rows());
    }

    /** Reads the cells of an array; the cursor is behind its bracket. */
    final void array() {
        in.place.inColumn(this);
        if (!in.consumes(']')) {
            Separator separator = Separator.at(in);
            do {
                in.next();
                run(separator);
                cell();
            } while (in.another(']'));
        }
        in.place.inColumn(null);
    }

    /**
     * Reads as many plain cells, each with the comma behind it, as the tight loop recognises.
     *
     * <p>The cursor is at the first byte of a cell, which may be none, and is so again afterwards.
     */
    void run(Separator separator) {}

    /** Reads one cell of any kind. */
    final void cell() {
        Kind kind = in.value();
        if (rows == capacity) {
            grow();
        }
        switch (kind) {
            case NOTHING -> addMissing();
            case TRUE, FALSE -> addBoolean(kind == Kind.TRUE);
            case NUMBER -> addNumber();
            case TEXT -> addText();
            case NESTED -> addWrong("an array or object is no value");
        }
    }

    abstract ColumnType type();

    abstract void addBoolean(boolean value);

    abstract void addNumber();

    /** Adds a text that is not known to say "missing". */
    abstract void addText(String text);

    /** Makes room for as many cells as {@link #capacity} says. */
    abstract void resize(int capacity);

    /** Writes the first cell to all the others. */
    abstract void repeat(int rows);

    abstract ColumnData build(int rows, long @Nullable [] validity);

    final int rows() {
        return rows;
    }

    final int capacity() {
        return capacity;
    }

    /** Counts cells whose values are in place. */
    final void advanceTo(int rows) {
        this.rows = rows;
    }

    final void addMissing() {
        if (validity == null) {
            validity = new long[capacity + 63 >>> 6];
            Arrays.fill(validity, -1L);
        }
        Bitmaps.clear(validity, rows++);
    }

    /** Notes an oddity of the last cell. */
    final void note(String reason) {
        findings.cell(name, rows - 1, reason);
    }

    /** Adds a missing cell in the place of one that cannot be what the column holds. */
    final void addWrong(String reason) {
        findings.cell(name, rows, reason);
        addMissing();
    }

    /** Adds the cursor's last text. */
    void addText() {
        if (!in.escaped && NullWords.isMissing(in.body, in.from, in.to)) {
            addMissing();
            return;
        }
        String text = in.text().trim();
        if (NullWords.isMissing(text)) {
            addMissing();
        } else {
            addText(text);
        }
    }

    /** Makes room for more cells. */
    final void grow() {
        int limit = in.limits.rows();
        if (rows >= limit) {
            throw in.invalid("an array has more than %,d cells".formatted(limit));
        }
        capacity = (int) Math.min(limit, Math.max(FIRST_CAPACITY, capacity * 2L));
        resize(capacity);
        if (validity != null) {
            int words = validity.length;
            validity = Arrays.copyOf(validity, capacity + 63 >>> 6);
            Arrays.fill(validity, words, validity.length, -1L);
        }
    }

    /** Returns the column, with missing cells at its end if it has too few. */
    final ColumnData finish(int total) {
        if (capacity != total) {
            capacity = total;
            resize(total);
        }
        return build(total, finishValidity(total));
    }

    /** Returns a column whose cells are all like the only one there is. */
    final ColumnData broadcast(int total) {
        if (total == 0) {
            return finish(0);
        }
        boolean missing = validity != null;
        capacity = total;
        resize(total);
        repeat(total);
        return build(total, missing ? Bitmaps.none(total) : null);
    }

    private long @Nullable [] finishValidity(int total) {
        if (validity == null && rows == total) {
            return null;
        }
        long[] bits = Bitmaps.all(rows);
        if (validity != null) {
            for (int i = 0; i < bits.length; i++) {
                bits[i] &= validity[i];
            }
        }
        return Bitmaps.orNull(Arrays.copyOf(bits, total + 63 >>> 6), total);
    }
}
