package io.tif1.ergast.columnar;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.ergast.json.JsonScanner;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apiguardian.api.API;

/**
 * The pages of one source on their way into batches; for one thread.
 *
 * <p>Holds no more than one batch and one page. A page that turns out to be no JSON adds no row.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class Extraction {
    final List<ColumnPlan> plans;
    final NodeTree tree;
    final Problems problems = new Problems();

    private final EntitySchema schema;
    private final BatchLimits limits;
    private final Consumer<ColumnBatch> batches;
    private final RowRules rules;
    private final Derivations derivations;
    private Buffer buffer;
    private long handedOn;

    Extraction(
            EntitySchema schema,
            List<ColumnPlan> plans,
            NodeTree tree,
            BatchLimits limits,
            Consumer<ColumnBatch> batches) {
        this.schema = schema;
        this.plans = plans;
        this.tree = tree;
        this.limits = limits;
        this.batches = batches;
        this.rules = new RowRules(plans);
        this.derivations = new Derivations(plans);
        this.buffer = new Buffer(plans);
    }

    Buffer buffer() {
        return buffer;
    }

    /**
     * Adds the rows of a page.
     *
     * @param document what messages call the page
     * @param page its number, which rows remember
     * @param bytes holds the page from {@code from} to {@code to}; not changed, not kept
     * @throws io.tif1.api.InvalidDataException if it is no JSON
     */
    public void add(String document, int page, byte[] bytes, int from, int to) {
        int first = buffer.rows;
        JsonScanner scanner = new JsonScanner(document, bytes, from, to);
        PageWalk walk = new PageWalk(this, scanner, page);
        boolean done = false;
        try {
            walk.around(tree.root);
            scanner.finish();
            done = true;
        } finally {
            if (!done) {
                buffer.truncate(first);
                problems.abandonPage();
            }
        }
        derivations.fill(buffer, first);
        rules.check(buffer, first, problems);
        buffer.drop(problems.endPage(buffer, first, bytes, walk.rowPath()));
        if (buffer.rows >= limits.rows() || buffer.bytes() >= limits.bytes()) {
            handOn();
        }
    }

    private void handOn() {
        handedOn += buffer.rows;
        batches.accept(
                new ColumnBatch(
                        schema,
                        buffer.columns,
                        buffer.rows,
                        Arrays.copyOf(buffer.pages, buffer.rows)));
        buffer = new Buffer(plans);
    }

    /** Hands on what is left and tells what was seen. */
    public ExtractionReport finish() {
        if (buffer.rows > 0) {
            handOn();
        }
        return problems.report(handedOn);
    }
}
