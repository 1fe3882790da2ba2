package io.tif1.cli.explore;

import io.tif1.api.Tif1Exception;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * The way through the pages: what is open, what is being loaded, and what went wrong. Used by one
 * thread; only loading happens in another.
 */
final class Explorer {
    /** Loads pages in the background. */
    @FunctionalInterface
    interface Loader {
        /** Starts to load; cancelling the future ends it. */
        Future<Page> start(Supplier<Page> loading);
    }

    private final Deque<Page> pages = new ArrayDeque<>();
    private final Loader loader;
    private Optional<Loading> loading = Optional.empty();
    private String message = "";
    private boolean over;

    /** What is being loaded, and what for. */
    private record Loading(String what, Future<Page> page) {}

    Explorer(Page first, Loader loader) {
        this.loader = loader;
        pages.push(first);
    }

    /** Returns whether the user has left. */
    boolean isOver() {
        return over;
    }

    /** Returns whether something is being loaded. */
    boolean isLoading() {
        return loading.isPresent();
    }

    /** Opens another page as if a key had led there. */
    void open(Step.Open step) {
        message = "";
        loading = Optional.of(new Loading(step.what(), loader.start(step.loading())));
        poll();
    }

    /** Does what a key means now. While something is being loaded, going back ends that. */
    void press(Key key) {
        if (key == Key.OTHER) {
            return;
        }
        if (key == Key.QUIT) {
            cancel();
            over = true;
        } else if (loading.isPresent()) {
            if (key == Key.BACK || key == Key.LEFT) {
                cancel();
                message = "stopped";
            }
        } else {
            message = "";
            follow(pages.element().on(key));
        }
    }

    private void follow(Step step) {
        if (step instanceof Step.Open open) {
            open(open);
        } else if (step instanceof Step.Leave) {
            if (pages.size() > 1) {
                pages.pop();
            } else {
                message = "q quits";
            }
        }
    }

    private void cancel() {
        loading.ifPresent(now -> now.page().cancel(true));
        loading = Optional.empty();
    }

    /** Shows what has been loaded since; returns whether anything changed. */
    boolean poll() {
        if (loading.isEmpty() || !loading.get().page().isDone()) {
            return false;
        }
        Future<Page> done = loading.get().page();
        loading = Optional.empty();
        try {
            pages.push(done.get());
        } catch (ExecutionException failure) {
            message = words(Objects.requireNonNullElse(failure.getCause(), failure));
        } catch (CancellationException | InterruptedException stopped) {
            message = "stopped";
        }
        return true;
    }

    private static String words(Throwable failure) {
        if (!(failure instanceof Tif1Exception)) {
            throw new IllegalStateException("loading failed unexpectedly", failure);
        }
        return String.valueOf(failure.getMessage()).replaceAll("\\p{Cntrl}+", " ");
    }

    /** Draws everything: a title, the page, and a line of what can be done or went wrong. */
    List<Line> draw(int width, int height) {
        Page page = pages.element();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.bold("tif1  " + page.title()));
        lines.addAll(page.draw(width, Math.max(1, height - 2)));
        while (lines.size() < height - 1) {
            lines.add(Line.of(""));
        }
        lines.add(Line.dim(foot(page)));
        return lines.stream().map(line -> line.fitting(width)).toList();
    }

    private String foot(Page page) {
        if (loading.isPresent()) {
            return "loading " + loading.get().what() + "…  ← stop  q quit";
        }
        return message.isEmpty() ? page.keys() : message;
    }
}
