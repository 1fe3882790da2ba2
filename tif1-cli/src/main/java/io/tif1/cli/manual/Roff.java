package io.tif1.cli.manual;

import java.util.List;

/** Writes roff with the macros of {@code man}. */
final class Roff {
    private final StringBuilder text = new StringBuilder(8_000);

    /** Starts the page. */
    void title(String name, String source, String manual) {
        macro("TH", quoted(name), "1", quoted(""), quoted(source), quoted(manual));
        macro("nh"); // names of options are not hyphenated
        macro("ad", "l");
    }

    /** Starts a section. */
    Roff section(String heading) {
        macro("SH", quoted(heading));
        return this;
    }

    /** Adds the head of an item of a list: a name, and a placeholder for what follows it. */
    void item(String name, String placeholder) {
        macro("TP");
        String bold = name.isEmpty() ? "" : "\\fB" + escaped(name) + "\\fR";
        String italic = placeholder.isEmpty() ? "" : "\\fI" + escaped(placeholder) + "\\fR";
        raw((bold + " " + italic).strip());
    }

    /** Adds a word or a few in bold. */
    Roff bold(String words) {
        return raw("\\fB" + escaped(words) + "\\fR");
    }

    /** Adds text that is filled into lines. */
    Roff text(String words) {
        return raw(escaped(words));
    }

    /** Adds lines as they are. */
    void verbatim(List<String> lines) {
        macro("nf");
        lines.forEach(line -> raw(escaped(line)));
        macro("fi");
    }

    /** Adds a line that is escaped already. */
    Roff raw(String line) {
        text.append(line).append('\n');
        return this;
    }

    private void macro(String name, String... arguments) {
        text.append('.').append(name);
        for (String argument : arguments) {
            text.append(' ').append(argument);
        }
        text.append('\n');
    }

    private static String quoted(String argument) {
        return '"' + escaped(argument).replace("\"", "\\(dq") + '"';
    }

    /** A dash stays what can be typed, and a line never begins with what looks like a macro. */
    static String escaped(String words) {
        String safe =
                words.replace("\\", "\\e")
                        .replace("-", "\\-")
                        .replace("…", "...")
                        .replace("'", "\\(aq");
        return safe.startsWith(".") ? "\\&" + safe : safe;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
