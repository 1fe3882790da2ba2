package io.tif1.cli.run;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.spi.Source;
import io.tif1.cli.render.FrameFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options of every command, given before or after its name. */
@API(status = INTERNAL, since = "1.0")
public final class GlobalOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = "--source",
            paramLabel = "SOURCE",
            scope = ScopeType.INHERIT,
            converter = SourceConverter.class,
            description =
                    "Where data comes from: a folder or zip file laid out like the archive, an"
                            + " http(s) address, sample, or cdn (the default). Repeat it for"
                            + " sources to fall back on.")
    private List<Source> sources = new ArrayList<>();

    @Option(
            names = "--frame",
            paramLabel = "ID",
            scope = ScopeType.INHERIT,
            description = "The table library that holds the data; 'tif1 plugins' lists them.")
    private @Nullable String frame;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            scope = ScopeType.INHERIT,
            description = "${COMPLETION-CANDIDATES}; table unless the name of -o says otherwise.")
    private @Nullable FrameFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "Write to a file, which appears only when it is complete.")
    private @Nullable Path output;

    @Option(
            names = "--columns",
            paramLabel = "NAME",
            split = ",",
            scope = ScopeType.INHERIT,
            description = "Print these columns, in this order.")
    private List<String> columns = new ArrayList<>();

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            description = "${COMPLETION-CANDIDATES}; auto styles text on a terminal only.")
    private ColorChoice color = ColorChoice.AUTO;

    @Option(
            names = "--no-pager",
            scope = ScopeType.INHERIT,
            description = "Print what is longer than the screen at once.")
    private boolean noPager;

    @Option(
            names = "--offline",
            scope = ScopeType.INHERIT,
            description = "Use caches and local sources only.")
    private boolean offline;

    @Option(
            names = "--refresh",
            scope = ScopeType.INHERIT,
            description = "Fetch anew what is cached, and replace it.")
    private boolean refresh;

    @Option(
            names = "--no-cache",
            scope = ScopeType.INHERIT,
            description = "Read no cache and write none.")
    private boolean noCache;

    @Option(
            names = "--lock",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = "tif1.lock",
            scope = ScopeType.INHERIT,
            description = "Write down the content of every file used; tif1.lock unless named.")
    private @Nullable Path lock;

    @Option(
            names = "--frozen",
            scope = ScopeType.INHERIT,
            description = "Use nothing but what the lock has, with the same content.")
    private boolean frozen;

    @Option(
            names = "--timings",
            scope = ScopeType.INHERIT,
            description = "Say on standard error where the time went.")
    private boolean timings;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            scope = ScopeType.INHERIT,
            description = "Set anything, such as tif1.cache.sqlite.file=/tmp/f1.db.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Show causes and log messages; twice for stack traces.")
    private boolean[] verbose = new boolean[0];

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Show results and errors only.")
    private boolean quiet;

    /** Creates the options with their defaults. */
    public GlobalOptions() {}

    /** Returns the sources asked for; empty for the configured ones. */
    public List<Source> sources() {
        return sources;
    }

    /** Returns the backend asked for. */
    public Optional<String> frame() {
        return Optional.ofNullable(frame);
    }

    /** Returns the format asked for with its own option. */
    public Optional<FrameFormat> chosenFormat() {
        return Optional.ofNullable(format);
    }

    /** Returns the format asked for, or the one that the output file's name tells. */
    public FrameFormat format() {
        if (format != null) {
            return format;
        }
        return output().flatMap(FrameFormat::ofFile).orElse(FrameFormat.TABLE);
    }

    /**
     * Makes sure that it is clear how a table is to be written.
     *
     * @throws IllegalArgumentException if the file asked for has an ending that tells no format
     */
    public void requireFormat() {
        if (format == null) {
            output().ifPresent(FrameFormat::requireOfFile);
        }
    }

    /** Returns the file to write instead of standard output. */
    public Optional<Path> output() {
        return Optional.ofNullable(output);
    }

    /** Returns the columns asked for; empty for the command's own choice. */
    public List<String> columns() {
        return columns;
    }

    /** Returns when text is styled; {@link ColorChoice#of} has applied it already. */
    public ColorChoice color() {
        return color;
    }

    /** Returns whether long text is printed at once. */
    public boolean noPager() {
        return noPager;
    }

    /** Returns whether the network may not be used. */
    public boolean offline() {
        return offline;
    }

    /** Returns whether what is cached is fetched anew. */
    public boolean refresh() {
        return refresh;
    }

    /** Returns whether caches may not be used. */
    public boolean noCache() {
        return noCache;
    }

    /** Returns the file that locks the content of all others. */
    public Optional<Path> lock() {
        return Optional.ofNullable(lock);
    }

    /** Returns whether nothing but what is locked may be used. */
    public boolean frozen() {
        return frozen;
    }

    /** Returns whether to print where the time went. */
    public boolean timings() {
        return timings;
    }

    /** Returns explicit settings by full key. */
    public Map<String, String> settings() {
        return settings;
    }

    /** Returns 0, 1 for causes, 2 for stack traces. */
    public int verbosity() {
        return verbose.length;
    }

    /** Returns whether notes and progress are unwanted. */
    public boolean quiet() {
        return quiet;
    }
}
