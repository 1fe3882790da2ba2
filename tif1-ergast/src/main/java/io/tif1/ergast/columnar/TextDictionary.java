package io.tif1.ergast.columnar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Distinct texts with their hashes, found by their bytes. */
final class TextDictionary {
    private byte[][] entries = new byte[32][];
    private long[] hashes = new long[32];
    private @Nullable String[] texts = new @Nullable String[32];
    private int[] slots = new int[128];
    private int size;
    private long bytes;

    /** Returns the code of a text, a new one if it is new. */
    int code(byte[] utf8, int from, int to) {
        long hash = RowHash.text(utf8, from, to);
        int mask = slots.length - 1;
        int slot = (int) hash & mask;
        while (slots[slot] != 0) {
            int code = slots[slot] - 1;
            if (hashes[code] == hash
                    && Arrays.equals(entries[code], 0, entries[code].length, utf8, from, to)) {
                return code;
            }
            slot = slot + 1 & mask;
        }
        slots[slot] = size + 1;
        return add(Arrays.copyOfRange(utf8, from, to), hash);
    }

    private int add(byte[] entry, long hash) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
            texts = Arrays.copyOf(texts, size * 2);
        }
        entries[size] = entry;
        hashes[size] = hash;
        bytes += entry.length + 48;
        size++;
        if (size * 2 > slots.length) {
            rehash();
        }
        return size - 1;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int code = 0; code < size; code++) {
            int slot = (int) hashes[code] & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = code + 1;
        }
    }

    String text(int code) {
        String known = texts[code];
        if (known == null) {
            known = new String(entries[code], UTF_8);
            texts[code] = known;
        }
        return known;
    }

    long hash(int code) {
        return hashes[code];
    }

    long bytes() {
        return bytes;
    }
}
