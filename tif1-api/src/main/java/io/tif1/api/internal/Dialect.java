package io.tif1.api.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;

/** How the two text formats write what they write differently. */
enum Dialect {
    /** RFC 4180: nothing for a missing cell, quotes only where they are needed. */
    CSV("", "") {
        @Override
        void text(ByteSink sink, String text) throws IOException {
            if (!needsQuotes(text)) {
                plain(sink, text);
                return;
            }
            sink.put('"');
            for (int at = 0; at < text.length(); ) {
                if (text.charAt(at) == '"') {
                    sink.put('"');
                }
                at += sink.putCharacter(text, at);
            }
            sink.put('"');
        }

        /** Quotes the empty text, too, so that it is not taken for a missing cell. */
        private boolean needsQuotes(String text) {
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c == ',' || c == '"' || c == '\r' || c == '\n') {
                    return true;
                }
            }
            return text.isEmpty();
        }

        private void plain(ByteSink sink, String text) throws IOException {
            int at = sink.putPlain(text, 0, ',');
            while (at < text.length()) {
                at += sink.putCharacter(text, at);
            }
        }
    },

    /** RFC 8259: null for a missing cell, texts and instants in quotes. */
    JSON("null", "\"") {
        @Override
        void text(ByteSink sink, String text) throws IOException {
            sink.put('"');
            int at = sink.putPlain(text, 0, '\\');
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c < ' ' || c == '"' || c == '\\') {
                    escape(sink, c);
                    at++;
                } else {
                    at += sink.putCharacter(text, at);
                }
                at = sink.putPlain(text, at, '\\');
            }
            sink.put('"');
        }

        private void escape(ByteSink sink, char c) throws IOException {
            int letter = "\"\\\b\f\n\r\t".indexOf(c);
            sink.put('\\');
            if (letter >= 0) {
                sink.put("\"\\bfnrt".charAt(letter));
            } else {
                sink.put('u');
                sink.put("%04x".formatted((int) c).getBytes(US_ASCII));
            }
        }
    };

    final byte[] missing;
    final byte[] quote;

    Dialect(String missing, String quote) {
        this.missing = missing.getBytes(US_ASCII);
        this.quote = quote.getBytes(US_ASCII);
    }

    /** Writes a text so that it reads back as itself. */
    abstract void text(ByteSink sink, String text) throws IOException;
}
