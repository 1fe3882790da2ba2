package io.tif1.core.codec;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every text of a block once, in order of first use; the rest of the block holds positions. */
final class TextTable {
    private static final int UTF_8 = 0;
    private static final int UTF_16 = 1;

    private final Map<String, Integer> positions = new LinkedHashMap<>();

    /** Returns the position of a text, which is added if it is new. */
    int position(String text) {
        Integer known = positions.putIfAbsent(text, positions.size());
        return known == null ? positions.size() - 1 : known;
    }

    /** Appends all texts: count, then length and bytes of each, squeezed where that pays. */
    void write(BlockWriter out) {
        BlockWriter texts = new BlockWriter(64 * positions.size());
        positions.keySet().forEach(text -> putText(texts, text));
        out.putVarint(positions.size());
        Squeezed.write(out, texts.toBytes());
    }

    static String[] read(BlockReader in) {
        int count = in.getCount("texts", TableCodec.MOST_TEXTS);
        BlockReader texts = new BlockReader(Squeezed.read(in), 0);
        if (count > texts.remaining()) { // each takes a byte at least
            throw BlockReader.damaged(count + " texts");
        }
        String[] table = new String[count];
        for (int i = 0; i < count; i++) {
            table[i] = getText(texts);
        }
        return table;
    }

    private static void putText(BlockWriter out, String text) {
        byte[] bytes;
        int form = UTF_8;
        try {
            var encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
        } catch (CharacterCodingException e) { // half a surrogate pair: UTF-8 would lose it
            form = UTF_16;
            bytes = new byte[text.length() * 2];
            for (int i = 0; i < text.length(); i++) {
                bytes[2 * i] = (byte) (text.charAt(i) >>> 8);
                bytes[2 * i + 1] = (byte) text.charAt(i);
            }
        }
        out.putVarint((long) bytes.length << 1 | form);
        out.putBytes(bytes);
    }

    private static String getText(BlockReader in) {
        int head = in.getCount("bytes of text", Integer.MAX_VALUE);
        byte[] bytes = in.getBytes(head >>> 1);
        if ((head & 1) == UTF_8) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        char[] chars = new char[bytes.length / 2];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) (bytes[2 * i] << 8 | bytes[2 * i + 1] & 0xff);
        }
        return new String(chars);
    }
}
