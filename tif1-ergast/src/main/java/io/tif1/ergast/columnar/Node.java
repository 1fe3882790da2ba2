package io.tif1.ergast.columnar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON object of the declaration: what is wanted of its fields. */
final class Node {
    /** Where the object is, for messages. */
    final String path;

    /** How many arrays of rows are around; -1 for objects inside another object or row. */
    int level = -1;

    /** Whether unknown fields are of no interest. */
    boolean lenient;

    private Field[] fields = new Field[0];

    Node(String path) {
        this.path = path;
    }

    /** One field that is wanted, or known and not wanted. */
    static final class Field {
        final byte[] name;

        /** Columns that take the field's scalar. */
        int[] columns = {};

        /** Columns that take the name of the field if it is present. */
        int[] labels = {};

        /** What the field holds if it is an object. */
        @Nullable Node object;

        /** What the elements are if it is an array of rows, or around rows. */
        @Nullable Node rows;

        /** What the elements are if its values are gathered into lists. */
        @Nullable Node elements;

        /** Whether the field is known and not wanted. */
        boolean ignored;

        Field(String name) {
            this.name = name.getBytes(UTF_8);
        }

        boolean isNamed(byte[] bytes, int from, int to) {
            return Arrays.equals(name, 0, name.length, bytes, from, to);
        }
    }

    /** Returns the field of a name, or null. */
    @Nullable Field find(byte[] bytes, int from, int to) {
        for (Field field : fields) {
            if (field.isNamed(bytes, from, to)) {
                return field;
            }
        }
        return null;
    }

    /** Returns the field declared at a place, or null behind the last. */
    @Nullable Field at(int place) {
        return place < fields.length ? fields[place] : null;
    }

    /**
     * Returns the place of a name, or -1; fields mostly come in order, some left out, so that the
     * search begins where the next one is expected.
     */
    int placeOf(byte[] bytes, int from, int to, int expected) {
        for (int place = expected; place < fields.length; place++) {
            if (fields[place].isNamed(bytes, from, to)) {
                return place;
            }
        }
        for (int place = 0; place < Math.min(expected, fields.length); place++) {
            if (fields[place].isNamed(bytes, from, to)) {
                return place;
            }
        }
        return -1;
    }

    /** Returns the field of a name, added if it is new. */
    Field field(String name) {
        byte[] utf8 = name.getBytes(UTF_8);
        Field known = find(utf8, 0, utf8.length);
        if (known != null) {
            return known;
        }
        Field added = new Field(name);
        List<Field> all = new ArrayList<>(Arrays.asList(fields));
        all.add(added);
        fields = all.toArray(new Field[0]);
        return added;
    }
}
