package io.tif1.ergast.replay;

import java.util.List;

/**
 * One innermost row of an answer.
 *
 * @param wrapping the objects around it, outermost first, each left open in front of its elements
 * @param json the row itself
 */
record Item(List<String> wrapping, String json) {
    /** A row that stands directly in its table. */
    static Item plain(String json) {
        return new Item(List.of(), json);
    }

    /** Returns how many of the outermost wrapping objects another row shares. */
    int shared(Item other) {
        int most = Math.min(wrapping.size(), other.wrapping.size());
        int count = 0;
        while (count < most && wrapping.get(count).equals(other.wrapping.get(count))) {
            count++;
        }
        return count;
    }
}
