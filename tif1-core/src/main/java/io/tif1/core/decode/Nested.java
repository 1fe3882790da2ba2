package io.tif1.core.decode;

import java.util.BitSet;

/** Skips an array or object where none belongs, checking its grammar, without recursion. */
final class Nested {
    private final Cursor in;
    private final BitSet objects = new BitSet();
    private int depth;

    private Nested(Cursor in) {
        this.in = in;
    }

    /** Consumes the array or object at the cursor. */
    static void skip(Cursor in) {
        Nested nested = new Nested(in);
        nested.open();
        while (nested.depth > 0) {
            nested.step();
        }
    }

    /** Consumes one member or cell, and what follows it. */
    private void step() {
        if (objects.get(depth)) {
            in.key();
        }
        byte first = in.next();
        if (first == '{' || first == '[') {
            open();
        } else {
            in.value();
            close();
        }
    }

    private void open() {
        if (++depth > in.limits.depth()) {
            throw in.invalid("values nest deeper than " + in.limits.depth());
        }
        objects.set(depth, in.next() == '{');
        in.pos++;
        if (in.consumes(closing())) {
            depth--;
            close();
        }
    }

    /** Consumes closing brackets up to the next comma. */
    private void close() {
        while (depth > 0 && !in.another(closing())) {
            depth--;
        }
    }

    private char closing() {
        return objects.get(depth) ? '}' : ']';
    }
}
