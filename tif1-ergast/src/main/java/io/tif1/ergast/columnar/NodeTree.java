package io.tif1.ergast.columnar;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apiguardian.api.API;

/** Builds the objects that an extractor walks over from the paths of a declaration. */
@API(status = INTERNAL, since = "1.0")
final class NodeTree {
    final Node root = new Node("");

    /** For each place of rows, the objects around rows by level, the row last. */
    private final List<List<Node>> places = new ArrayList<>();

    NodeTree(String[] rows) {
        root.level = 0;
        for (String place : rows) {
            places.add(place(place));
        }
    }

    private List<Node> place(String path) {
        List<Node> levels = new ArrayList<>(List.of(root));
        Node node = root;
        for (String step : path.split("\\.")) {
            if (step.endsWith("[]")) {
                Node.Field field = node.field(step.substring(0, step.length() - 2));
                if (field.rows == null) {
                    field.rows = new Node(join(node, step));
                    field.rows.level = levels.size();
                }
                node = field.rows;
                levels.add(node);
            } else {
                node = object(node, step);
            }
        }
        return levels;
    }

    /** Returns how many arrays are around rows, which is the level of rows. */
    int depth() {
        return places.get(0).size() - 1;
    }

    /** Feeds a column from a path; returns the level that the value belongs to. */
    int feed(int column, String path) {
        int up = 0;
        String rest = path;
        while (rest.startsWith("../")) {
            up++;
            rest = rest.substring(3);
        }
        for (List<Node> levels : places) {
            feed(levels.get(levels.size() - 1 - up), column, rest);
        }
        return depth() - up;
    }

    private static void feed(Node base, int column, String path) {
        if (path.startsWith("@")) {
            for (String name : path.substring(1).split("\\|")) {
                Node.Field field = base.field(name);
                field.labels = added(field.labels, column);
            }
            return;
        }
        Node node = base;
        String[] steps = path.split("\\.");
        for (String step : Arrays.copyOf(steps, steps.length - 1)) {
            node = step.endsWith("[]") ? elements(node, step) : object(node, step);
        }
        String last = steps[steps.length - 1];
        Node.Field leaf = last.endsWith("[]") ? elements(node, last).field("") : node.field(last);
        leaf.columns = added(leaf.columns, column);
    }

    /** Notes fields that are known and not wanted. */
    void ignore(String path) {
        int open = path.indexOf('{');
        if (open >= 0) {
            int close = path.indexOf('}', open);
            for (String name : path.substring(open + 1, close).split(",")) {
                ignore(path.substring(0, open) + name + path.substring(close + 1));
            }
        } else if (path.startsWith("/")) {
            ignoreBelow(root, path.substring(1));
        } else {
            int up = path.split("\\.\\./", -1).length - 1;
            String rest = path.substring(3 * up);
            places.forEach(levels -> ignoreBelow(levels.get(levels.size() - 1 - up), rest));
        }
    }

    private static void ignoreBelow(Node base, String path) {
        String[] steps = path.split("\\.");
        Node node = base;
        for (String step : Arrays.copyOf(steps, steps.length - 1)) {
            node = step.endsWith("[]") ? elements(node, step) : object(node, step);
        }
        String last = steps[steps.length - 1];
        if (last.equals("*")) {
            node.lenient = true;
        } else {
            node.field(last).ignored = true;
        }
    }

    private static Node object(Node node, String name) {
        Node.Field field = node.field(name);
        Node object = field.object;
        if (object == null) {
            object = new Node(join(node, name));
            field.object = object;
        }
        return object;
    }

    private static Node elements(Node node, String step) {
        Node.Field field = node.field(step.substring(0, step.length() - 2));
        Node elements = field.elements;
        if (elements == null) {
            elements = new Node(join(node, step));
            field.elements = elements;
        }
        return elements;
    }

    private static String join(Node node, String step) {
        return node.path.isEmpty() ? step : node.path + "." + step;
    }

    private static int[] added(int[] columns, int column) {
        int[] more = Arrays.copyOf(columns, columns.length + 1);
        more[columns.length] = column;
        return more;
    }
}
