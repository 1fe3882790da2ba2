package io.tif1.it.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.Session;
import io.tif1.it.snippets.Printed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;

/** The tests of one page: its programs run on the sample weekend and print what the page shows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CookbookPage {
    final Tif1 f1 = Tif1.builder().source(Sources.sample()).noCache().open();
    final Session race = f1.session(2025, "Sample", "R");
    final Session qualifying = f1.session(2025, "Sample", "Q");
    private final Map<String, String> shown;
    private final Set<String> compared = new TreeSet<>();

    /** Reads a page by its file name without ending. */
    CookbookPage(String page) {
        this.shown = Cookbook.outputs(Cookbook.page(page));
    }

    /**
     * Runs a program and compares what it prints with what the page shows.
     *
     * @return the lines, for more to be asserted about them
     */
    final List<String> assertPrints(String recipe, Executable program) throws Throwable {
        String printed = Printed.by(program);
        compared.add(recipe);
        assertThat(printed).as(recipe).isEqualTo(shown.get(recipe));
        return printed.lines().toList();
    }

    /** Says that a program may be skipped, because what it reads is not on every machine. */
    final void skipping(String recipe) {
        compared.add(recipe);
    }

    @AfterAll
    void close() {
        f1.close();
        assertThat(compared).as("outputs that a test compares").isEqualTo(shown.keySet());
    }
}
