package io.tif1.core.decode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The distinct texts of a column. Texts are looked up as bytes where they stand, so that a text
 * seen before costs no object.
 */
final class Dictionary {
    /** The code of a text that says "missing". */
    static final int MISSING = -1;

    private static final int SEED = new SplittableRandom().nextInt();
    private static final int FIRST_SLOTS = 32;

    private final TextPool pool;
    private final List<String> texts = new ArrayList<>();
    private int[] slots = new int[FIRST_SLOTS];
    private Entry[] entries = new Entry[FIRST_SLOTS / 2];
    private int count;
    private @Nullable Map<String, Integer> codes;

    /** The bytes of a text where they were first seen. */
    private record Entry(byte[] bytes, int from, int to, int hash, int code) {
        boolean matches(byte[] others, int othersFrom, int othersTo) {
            return Arrays.equals(bytes, from, to, others, othersFrom, othersTo);
        }
    }

    Dictionary(TextPool pool) {
        this.pool = pool;
    }

    /** Returns the code of a text without escapes, or {@link #MISSING}. */
    int code(byte[] bytes, int from, int to) {
        int hash = hash(bytes, from, to);
        int slot = slot(hash);
        while (slots[slot] != 0) {
            Entry entry = entries[slots[slot] - 1];
            if (entry.hash == hash && entry.matches(bytes, from, to)) {
                return entry.code;
            }
            slot = slot + 1 & slots.length - 1;
        }
        int code =
                NullWords.isMissing(bytes, from, to)
                        ? MISSING
                        : codeOfNew(pool.text(bytes, from, to, hash));
        add(new Entry(bytes, from, to, hash, code));
        return code;
    }

    /** Returns the code of a text that had escapes, or {@link #MISSING}. */
    int code(String text) {
        if (NullWords.isMissing(text)) {
            return MISSING;
        }
        if (codes == null) {
            codes = new HashMap<>();
            for (int i = 0; i < texts.size(); i++) {
                codes.putIfAbsent(texts.get(i), i);
            }
        }
        return codeOfNew(text);
    }

    /** Returns how many texts there are. */
    int size() {
        return texts.size();
    }

    /** Returns the text of a code. */
    String text(int code) {
        return texts.get(code);
    }

    /** Returns the texts in the order of their codes. */
    String[] texts() {
        return texts.toArray(String[]::new);
    }

    private int codeOfNew(String text) {
        int next = texts.size();
        Integer known = codes == null ? null : codes.putIfAbsent(text, next);
        if (known != null) {
            return known;
        }
        texts.add(text);
        return next;
    }

    private void add(Entry entry) {
        if (count == entries.length) {
            slots = new int[slots.length * 2];
            entries = Arrays.copyOf(entries, count * 2);
            for (int i = 0; i < count; i++) {
                place(i);
            }
        }
        entries[count] = entry;
        place(count++);
    }

    private void place(int index) {
        int slot = slot(entries[index].hash);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = index + 1;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 16) & slots.length - 1;
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = SEED;
        for (int i = from; i < to; i++) {
            hash = (hash ^ bytes[i]) * 0x01000193;
            hash ^= hash >>> 15;
        }
        return hash;
    }
}
