package io.tif1.cli.explore;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Tif1;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apiguardian.api.API;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Runs the explorer on the terminal of the process, or on another one. */
@API(status = INTERNAL, since = "1.0")
public final class Exploration {
    private static final long TICK_MILLIS = 100;

    private final Tif1 f1;
    private final Start start;

    /**
     * Prepares to explore.
     *
     * @param start where
     */
    public Exploration(Tif1 f1, Start start) {
        this.f1 = f1;
        this.start = start;
    }

    /**
     * Runs on the terminal of the process until the user leaves.
     *
     * @return false if the process has no terminal that can be drawn on, so that nothing happened
     */
    public boolean onSystemTerminal() throws IOException {
        Optional<Terminal> terminal = systemTerminal();
        if (terminal.isPresent()) {
            on(terminal.get());
        }
        return terminal.isPresent();
    }

    private static Optional<Terminal> systemTerminal() {
        try {
            Terminal terminal = TerminalBuilder.builder().system(true).dumb(false).build();
            return Optional.of(terminal).filter(t -> !t.getType().startsWith(Terminal.TYPE_DUMB));
        } catch (IOException | IllegalStateException noTerminal) {
            return Optional.empty();
        }
    }

    /** Runs on a terminal until the user leaves; closes it. */
    void on(Terminal terminal) throws IOException {
        ExecutorService loads =
                Executors.newSingleThreadExecutor(
                        task -> {
                            Thread thread = new Thread(task, "tif1-explore");
                            thread.setDaemon(true);
                            return thread;
                        });
        Pages pages = new Pages(f1);
        Explorer explorer = new Explorer(pages.seasons(), loading -> loads.submit(loading::get));
        try (TerminalView view = new TerminalView(terminal)) {
            Optional<Step.Open> first = start.in(f1, pages);
            first.ifPresent(explorer::open);
            run(explorer, view);
        } finally {
            loads.shutdownNow();
        }
    }

    private static void run(Explorer explorer, TerminalView view) throws IOException {
        boolean everything = true;
        while (!explorer.isOver()) {
            view.show(explorer.draw(view.width(), view.height()), everything);
            explorer.press(view.key(TICK_MILLIS));
            explorer.poll();
            everything = view.wasResized();
        }
    }
}
