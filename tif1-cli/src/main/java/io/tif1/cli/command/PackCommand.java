package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Tif1;
import io.tif1.api.model.PackInfo;
import io.tif1.api.model.PackOptions;
import io.tif1.api.model.Packs;
import io.tif1.api.model.SessionKey;
import io.tif1.cli.run.Invocation;
import io.tif1.cli.run.SessionFilter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tif1 pack}: writes sessions to one file. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "pack",
        description = {
            "Write a session, all of an event or all of a season to one file that is a source.",
            "Every value is kept bit for bit, unless --declared or --round says otherwise."
        },
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 pack 2025 Australia R",
            "  tif1 pack 2025 Australia R --declared --round Speed=0 -o small.tif1pack",
            "  tif1 laps 2025 Australia R --source small.tif1pack",
            "  tif1 pack verify small.tif1pack"
        })
public final class PackCommand implements Callable<Integer> {
    private final Invocation run;
    @Mixin private SessionFilter filter = new SessionFilter();
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--declared",
            description =
                    "Round telemetry to about the sensors' resolution; under a third of the size.")
    private boolean declared;

    @Option(
            names = "--round",
            paramLabel = "CHANNEL=PLACES",
            split = ",",
            description = "Round a channel of telemetry to so many decimal places; repeatable.")
    private Map<String, Integer> rounded = new LinkedHashMap<>();

    @Option(
            names = "--sign",
            paramLabel = "KEY",
            description = "Sign with the private key that 'pack key' made.")
    private @Nullable Path key;

    /** Creates the command for one run. */
    public PackCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        PackOptions options = packOptions();
        return run.withTif1(f1 -> pack(f1, options));
    }

    private PackOptions packOptions() {
        PackOptions options = declared ? PackOptions.declaredResolution() : PackOptions.exact();
        try {
            for (Map.Entry<String, Integer> each : rounded.entrySet()) {
                options = options.rounding(each.getKey(), each.getValue());
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--round: " + e.getMessage(), e);
        }
        Path with = key;
        return with == null ? options : options.signedWith(with);
    }

    private void pack(Tif1 f1, PackOptions options) {
        List<SessionKey> sessions = filter.sessions(f1);
        Path file = run.options().output().orElseGet(() -> Path.of(name(sessions)));
        PackInfo written = write(f1, file, sessions, options);
        run.note(
                String.format(
                        Locale.ROOT,
                        "wrote %s: %d of %d sessions, %,d bytes",
                        file,
                        written.sessions().size(),
                        sessions.size(),
                        written.bytes()));
    }

    private PackInfo write(Tif1 f1, Path file, List<SessionKey> sessions, PackOptions options) {
        try {
            return f1.packs().write(file, sessions, options);
        } catch (IllegalArgumentException e) { // a channel that does not exist
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** Names a pack after what the sessions have in common. */
    private static String name(List<SessionKey> sessions) {
        SessionKey first = sessions.get(0);
        String name = Integer.toString(first.season());
        if (sessions.stream().allMatch(key -> key.event().equals(first.event()))) {
            name += " " + first.event();
        }
        if (sessions.size() == 1) {
            name += " " + first.kind().displayName();
        }
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-") + Packs.SUFFIX;
    }
}
