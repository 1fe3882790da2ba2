package io.tif1.it.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.it.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.function.Executable;

/**
 * A page of the documentation that shows what its programs print, each below a comment {@code <!--
 * output: NAME -->}. After a change, {@code -Dtif1.rewriteDocs=true} writes it anew.
 *
 * @param file the page
 */
record Page(Path file) {
    /** Returns a page of {@code docs}. */
    static Page of(String name) {
        return new Page(Project.root().resolve("docs").resolve(name));
    }

    /** Runs a program and compares what it prints with what the page says. */
    void assertPrints(String name, Executable program) throws Throwable {
        String printed = Printed.by(program);
        String text = Project.read(file);
        Matcher shown =
                Pattern.compile("(?s)<!-- output: " + name + " -->\\n```text\\n(.*?)```")
                        .matcher(text);
        assertThat(shown.find()).as("output of " + name + " on " + file.getFileName()).isTrue();
        if (Boolean.getBoolean("tif1.rewriteDocs")) {
            rewrite(text.substring(0, shown.start(1)) + printed + text.substring(shown.end(1)));
            return;
        }

        assertThat(shown.group(1)).isEqualTo(printed);
    }

    private void rewrite(String text) throws IOException {
        Files.writeString(file, text);
    }
}
