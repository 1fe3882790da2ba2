package io.tif1.ergast.replay;

import org.jspecify.annotations.Nullable;

/** Writes one JSON object of texts; a field without a value is left out. */
final class JsonText {
    private final StringBuilder out = new StringBuilder("{");

    /** Adds a text field, unless there is no text. */
    JsonText field(String name, @Nullable String value) {
        if (value != null) {
            name(name).append('"');
            escape(value, out);
            out.append('"');
        }
        return this;
    }

    /** Adds a field whose value is JSON already, unless there is none. */
    JsonText raw(String name, @Nullable String json) {
        if (json != null) {
            name(name).append(json);
        }
        return this;
    }

    /** Returns the finished object. */
    String close() {
        return out.append('}').toString();
    }

    /** Returns the object, left open in front of the elements of its last field. */
    String openArray(String name) {
        name(name).append('[');
        return out.toString();
    }

    private StringBuilder name(String name) {
        if (out.length() > 1) {
            out.append(',');
        }
        return out.append('"').append(name).append("\":");
    }

    private static void escape(String value, StringBuilder out) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
    }
}
