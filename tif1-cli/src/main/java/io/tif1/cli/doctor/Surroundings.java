package io.tif1.cli.doctor;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.PluginInfo;
import io.tif1.api.model.Tif1Metrics;
import io.tif1.cli.run.Version;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/** The versions, the JVM and its flags, the plugins, and the disk. */
@API(status = INTERNAL, since = "1.0")
public final class Surroundings {
    private static final Pattern SECRET =
            Pattern.compile("(?i)(-D[^=]*(?:password|passwd|secret|token|key)[^=]*=).*");
    private static final long LITTLE = 1L << 30;
    private static final long TOO_LITTLE = 50L << 20;

    private final Checkup checkup;

    /** Adds to a checkup. */
    public Surroundings(Checkup checkup) {
        this.checkup = checkup;
    }

    /** Checks versions and the JVM. */
    public void versions() {
        Runtime runtime = Runtime.getRuntime();
        checkup.fact("version", "tif1", Version.current());
        checkup.fact("version", "java", property("java.version") + ", " + property("java.vm.name"));
        checkup.fact("version", "java.home", property("java.home"));
        checkup.fact("version", "os", property("os.name") + " " + property("os.version"));
        checkup.fact(
                "jvm",
                "size",
                "%d processors, %d MB heap at most"
                        .formatted(runtime.availableProcessors(), runtime.maxMemory() >> 20));
        checkup.fact(
                "jvm", "flags", flags(ManagementFactory.getRuntimeMXBean().getInputArguments()));
    }

    /** Joins the flags of the JVM; the values of secrets are not shown. */
    static String flags(List<String> arguments) {
        return arguments.isEmpty()
                ? "none"
                : arguments.stream()
                        .map(flag -> SECRET.matcher(flag).replaceFirst("$1***"))
                        .collect(Collectors.joining(" "));
    }

    /** Lists the plugins. */
    public void plugins(List<PluginInfo> plugins) {
        for (PluginInfo plugin : plugins) {
            String state = plugin.chosen() ? "in use, " : "";
            String name = plugin.kind() + " " + plugin.id();
            checkup.fact("plugin", name, state + "from " + plugin.origin());
        }
    }

    /** Checks whether files may be written to a folder that may not exist yet, and the room. */
    public void disk(Path folder) {
        Path existing = existing(folder);
        boolean writable = Files.isDirectory(existing) && Files.isWritable(existing);
        String made = existing.equals(folder) ? "" : ", not made yet";
        checkup.add(
                "cache",
                "folder",
                writable ? Verdict.OK : Verdict.WARNING,
                folder + made + (writable ? "" : ", cannot be written"));
        try {
            space(Files.getFileStore(existing).getUsableSpace());
        } catch (IOException e) {
            checkup.add("cache", "disk", Verdict.WARNING, "cannot tell: " + e.getMessage());
        }
    }

    void space(long free) {
        Verdict roomy = free < LITTLE ? Verdict.WARNING : Verdict.OK;
        Verdict verdict = free < TOO_LITTLE ? Verdict.FAILED : roomy;
        checkup.add("cache", "disk", verdict, "%s free".formatted(bytes(free)));
    }

    /** Tells what is held in memory besides the tiers. */
    public void held(Tif1Metrics metrics) {
        String detail =
                "%d sessions in %s, frames in %s"
                        .formatted(
                                metrics.sessions(),
                                bytes(metrics.held().sessions()),
                                bytes(metrics.held().frames()));
        checkup.fact("memory", "held", detail);
    }

    static String bytes(long count) {
        return count < 1L << 30
                ? String.format(Locale.ROOT, "%.1f MB", count / 1e6)
                : String.format(Locale.ROOT, "%.1f GB", count / 1e9);
    }

    private static Path existing(Path folder) {
        Path place = folder.toAbsolutePath();
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        return place;
    }

    private static String property(String key) {
        return System.getProperty(key, "unknown");
    }
}
