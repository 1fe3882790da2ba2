package io.tif1.cli.lake;

import io.tif1.cli.run.Invocation;
import io.tif1.lake.run.PipelineListener;
import java.io.PrintWriter;

/** Says how far a run is: in one line on a terminal, else with a line for each task. */
final class RunProgress implements PipelineListener {
    private static final long PAUSE_NANOS = 100_000_000;
    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean terminal;
    private final boolean quiet;
    private long next;
    private String task = "";

    RunProgress(Invocation run) {
        this.err = run.terminal().err();
        this.terminal = run.terminal().screen().errIsTerminal();
        this.quiet = run.options().quiet();
    }

    @Override
    public synchronized void progress(Progress step) {
        if (quiet) {
            return;
        }
        boolean fresh = !task.equals(step.task().label());
        task = step.task().label();
        if (terminal) {
            draw(step, fresh);
        } else if (fresh && step.total() > 0) {
            err.println(task + ": " + step.total() + (step.total() == 1 ? " unit" : " units"));
        }
    }

    private void draw(Progress step, boolean fresh) {
        long now = System.nanoTime();
        if (fresh || now - next >= 0 || step.done() == step.total()) {
            next = now + PAUSE_NANOS;
            err.print("%s%s %d/%d".formatted(ERASE, task, step.done(), step.total()));
            err.flush();
        }
    }

    /** Removes the line of a terminal. */
    synchronized void end() {
        if (terminal && !quiet && !task.isEmpty()) {
            err.print(ERASE);
            err.flush();
        }
    }
}
