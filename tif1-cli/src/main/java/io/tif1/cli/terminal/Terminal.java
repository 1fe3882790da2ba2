package io.tif1.cli.terminal;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.apiguardian.api.API;

/**
 * The three streams of the command and what is known about them; all text is UTF-8.
 *
 * @param in answers to questions
 * @param out results; reports failed writes, unlike {@code System.out}
 * @param err everything that is not a result
 * @param screen whether these are terminals, and how wide
 * @param pager shows what is longer than the screen
 */
@API(status = INTERNAL, since = "1.0")
public record Terminal(
        InputStream in, OutputStream out, PrintWriter err, Screen screen, Pager pager) {
    /** Wraps streams; nothing is paged. */
    public Terminal(InputStream in, OutputStream out, PrintWriter err, Screen screen) {
        this(in, out, err, screen, Pager.NONE);
    }

    /** Opens the process's own streams. */
    public static Terminal ofProcess() {
        return new Terminal(
                System.in,
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                writer(new FileOutputStream(FileDescriptor.err)),
                new ScreenProbe(System::getenv, System::getProperty).detect(),
                Pager.of(System.getenv()));
    }

    /** Wraps a stream as a writer that flushes after each line. */
    public static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Returns the same streams with another knowledge of the screen. */
    public Terminal with(Screen other) {
        return new Terminal(in, out, err, other, pager);
    }

    /** Returns the same streams where nothing is paged. */
    public Terminal withoutPager() {
        return new Terminal(in, out, err, screen, Pager.NONE);
    }
}
