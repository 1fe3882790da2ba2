package io.tif1.benchmarks.report;

import java.util.List;

/** A page of Markdown that grows downwards. */
final class Page {
    private final StringBuilder text = new StringBuilder();

    Page heading(String title) {
        return line("").line("## " + title).line("");
    }

    Page line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** Adds a table; all columns but the first are aligned right. */
    Page table(List<String> head, List<List<String>> rows) {
        row(head);
        line("|---|" + "---:|".repeat(head.size() - 1));
        rows.forEach(this::row);
        return this;
    }

    private void row(List<String> cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    Page add(Page other) {
        text.append(other);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
