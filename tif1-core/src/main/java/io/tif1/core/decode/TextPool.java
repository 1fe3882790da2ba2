package io.tif1.core.decode;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one copy of short texts that many files repeat: codes, names, colours. Bounded, lossy,
 * thread-safe; a text that is not in it is simply created.
 */
final class TextPool {
    private static final int SLOTS = 1 << 12;
    private static final int LONGEST = 48;

    private final AtomicReferenceArray<@Nullable String> slots = new AtomicReferenceArray<>(SLOTS);

    /** Returns the text of some bytes in UTF-8. */
    String text(byte[] bytes, int from, int to, int hash) {
        int slot = hash & SLOTS - 1;
        String known = slots.get(slot);
        if (known != null && matches(known, bytes, from, to)) {
            return known;
        }
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (to - from <= LONGEST) {
            slots.set(slot, text);
        }
        return text;
    }

    private static boolean matches(String text, byte[] bytes, int from, int to) {
        if (text.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0 || text.charAt(i - from) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
