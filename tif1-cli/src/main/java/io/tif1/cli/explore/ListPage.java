package io.tif1.cli.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** A list of which one row is selected, and leads on. */
final class ListPage implements Page {
    private final String title;
    private final String head;
    private final List<String> rows;
    private final IntFunction<Step> opening;
    private IntFunction<Step> all = row -> Step.STAY;
    private String hint = "";
    private int selected;
    private int top;
    private int shown = 1;

    /**
     * Makes a list.
     *
     * @param head what stands above the rows; nothing if empty
     * @param opening where a row leads
     */
    ListPage(String title, String head, List<String> rows, IntFunction<Step> opening) {
        this.title = title;
        this.head = head;
        this.rows = List.copyOf(rows);
        this.opening = opening;
    }

    /** Selects a row from the start; returns this. */
    ListPage selecting(int row) {
        selected = limited(row);
        return this;
    }

    /** Gives the key {@code a} a meaning; returns this. */
    ListPage withAll(String meaning, IntFunction<Step> step) {
        hint = "  a " + meaning;
        all = step;
        return this;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String keys() {
        return "↑↓ choose  ⏎ open  ← back" + hint + "  q quit";
    }

    @Override
    public Step on(Key key) {
        return switch (key) {
            case UP -> move(row -> row - 1);
            case DOWN -> move(row -> row + 1);
            case PAGE_UP -> move(row -> row - shown);
            case PAGE_DOWN -> move(row -> row + shown);
            case HOME -> move(row -> 0);
            case END -> move(row -> rows.size() - 1);
            case ENTER, RIGHT -> rows.isEmpty() ? Step.STAY : opening.apply(selected);
            case ALL -> rows.isEmpty() ? Step.STAY : all.apply(selected);
            case LEFT, BACK -> Step.LEAVE;
            case QUIT, OTHER -> Step.STAY;
        };
    }

    private Step move(UnaryOperator<Integer> to) {
        selected = limited(to.apply(selected));
        return Step.STAY;
    }

    private int limited(int row) {
        return Math.max(0, Math.min(rows.size() - 1, row));
    }

    @Override
    public List<Line> draw(int width, int height) {
        List<Line> lines = new ArrayList<>();
        if (!head.isEmpty() && height > 1) {
            lines.add(Line.bold(head));
        }
        shown = height - lines.size();
        top = Math.max(0, Math.min(top, rows.size() - shown));
        top = Math.min(Math.max(top, selected - shown + 1), selected);
        for (int row = top; row < Math.min(rows.size(), top + shown); row++) {
            Line.Style style = row == selected ? Line.Style.SELECTED : Line.Style.PLAIN;
            lines.add(new Line(rows.get(row), style));
        }
        if (rows.isEmpty()) {
            lines.add(Line.dim("nothing here"));
        }
        return lines;
    }
}
