package io.tif1.cli.run;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Tif1;
import io.tif1.api.Tif1Builder;
import io.tif1.api.frame.Frame;
import io.tif1.api.model.Configuration;
import io.tif1.api.model.Session;
import io.tif1.cli.render.Output;
import io.tif1.cli.render.RowFrame;
import io.tif1.cli.render.TableMaker;
import io.tif1.cli.terminal.LogLevels;
import io.tif1.cli.terminal.ProgressLine;
import io.tif1.cli.terminal.Terminal;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.apiguardian.api.API;

/** One run of the command: its options, its streams, and the way to what it asks for. */
@API(status = INTERNAL, since = "1.0")
public final class Invocation {
    /** Does something with an open {@code Tif1}. */
    @FunctionalInterface
    public interface Task<T> {
        /** Runs the task. */
        void run(T with) throws IOException;
    }

    /** Does something with a session and what it came from. */
    @FunctionalInterface
    public interface SessionTask {
        /** Runs the task. */
        void run(Tif1 f1, Session session) throws IOException;
    }

    private final GlobalOptions options;
    private final Terminal terminal;
    private final Clock clock;
    private volatile boolean interrupted;

    /**
     * Creates a run.
     *
     * @param clock tells what is past and what is to come
     */
    public Invocation(GlobalOptions options, Terminal terminal, Clock clock) {
        this.options = options;
        this.terminal = terminal;
        this.clock = clock;
    }

    /** Returns the options of every command. */
    public GlobalOptions options() {
        return options;
    }

    /** Returns whether the user ended the process, so that failures say nothing new. */
    public boolean isInterrupted() {
        return interrupted;
    }

    /** Returns the streams. */
    public Terminal terminal() {
        return terminal;
    }

    /** Returns what tells what is past and what is to come. */
    public Clock clock() {
        return clock;
    }

    /** Returns the settings that the options and all other places give; opens nothing. */
    public Configuration configuration() {
        return Opener.builder(options).configuration();
    }

    /** Opens, runs a task and closes. */
    public int withTif1(Task<Tif1> task) throws IOException {
        return withTif1(builder -> {}, task);
    }

    /** Opens with more settings than the options give, runs a task and closes. */
    public int withTif1(Consumer<Tif1Builder> more, Task<Tif1> task) throws IOException {
        return open(more, task, options.quiet());
    }

    /** Opens, runs a task that draws on the whole screen, and closes; nothing else is printed. */
    public int withWholeScreen(Task<Tif1> task) throws IOException {
        return open(builder -> {}, task, true);
    }

    private int open(Consumer<Tif1Builder> more, Task<Tif1> task, boolean quiet)
            throws IOException {
        LogLevels.choose(quiet ? 0 : options.verbosity(), quiet);
        ProgressLine progress =
                new ProgressLine(
                        terminal.err(),
                        terminal.screen().errIsTerminal() && !quiet,
                        System::nanoTime);
        try (Opener opener = new Opener(options, more, progress, () -> interrupted = true)) {
            task.run(opener.f1());
        } finally {
            progress.erase();
        }
        return ExitCode.OK;
    }

    /** Opens a session, runs a task, and reports what could not be loaded and where time went. */
    public int withSession(SessionCoordinates at, Task<Session> task) throws IOException {
        return withSession(at, (f1, session) -> task.run(session));
    }

    /** Opens a session, runs a task, and reports what could not be loaded and where time went. */
    public int withSession(SessionCoordinates at, SessionTask task) throws IOException {
        return withTif1(
                f1 -> {
                    long start = System.nanoTime();
                    Session session = at.in(f1);
                    try {
                        task.run(f1, session);
                        warn(session);
                    } finally {
                        time(session, System.nanoTime() - start);
                    }
                });
    }

    private void warn(Session session) {
        SessionNotes.of(session.report()).forEach(this::warn);
    }

    /** Says that something is not as it should be, unless notes are unwanted. */
    public void warn(String text) {
        note("tif1: warning: " + text);
    }

    /** Says what failed and its first cause, and returns the exit code that the cause has. */
    public int fail(String what, Throwable cause) {
        terminal.err().println("tif1: " + ErrorText.printable(what) + ": " + ErrorText.line(cause));
        return ErrorMapper.code(cause);
    }

    private void time(Session session, long nanos) {
        if (options.timings()) {
            TimingTable.of(session.report(), nanos).forEach(terminal.err()::println);
        }
    }

    /** Prints a frame in the format and to the place that the options name. */
    public void print(Frame frame, TableMaker maker) throws IOException {
        options.requireFormat();
        output().print(frame, maker);
    }

    /** Prints rows that are no frame yet. */
    public void print(RowFrame rows, TableMaker maker) throws IOException {
        try (Frame frame = rows.build(Backends.choose(options.frame()))) {
            print(frame, maker);
        }
    }

    /** Prints lines of text to the place that the options name. */
    public void print(List<String> lines) throws IOException {
        output().print(lines);
    }

    /** Prints text as it is, with its own line ends, to the place that the options name. */
    public void printText(String text) throws IOException {
        output().print(text);
    }

    private Output output() {
        Terminal place = options.noPager() ? terminal.withoutPager() : terminal;
        return new Output(options.format(), options.output(), options.columns(), place, this::note);
    }

    /** Says something that is no result, unless it is unwanted. */
    public void note(String text) {
        if (!options.quiet()) {
            terminal.err().println(ErrorText.printable(text));
        }
    }
}
