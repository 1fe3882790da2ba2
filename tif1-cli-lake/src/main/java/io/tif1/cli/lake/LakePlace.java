package io.tif1.cli.lake;

import io.tif1.cli.run.Invocation;
import io.tif1.lake.run.Configured;
import io.tif1.lake.run.PipelineSettings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which lake is meant. */
final class LakePlace {
    @Option(
            names = "--lake",
            paramLabel = "DIR",
            description = "The folder of the lake; TIF1_LAKE_ROOT, or lake, unless named.")
    private @Nullable Path lake;

    @Option(
            names = "--env-file",
            paramLabel = "FILE",
            description = "A file of variables such as TIF1_LAKE_ROOT=f1; .env unless named.")
    private Path file = Path.of(".env");

    PipelineSettings settings(Invocation run) {
        return settings(run, Map.of());
    }

    /** Returns the settings, with some that count more than all others. */
    PipelineSettings settings(Invocation run, Map<String, String> more) {
        Map<String, String> given = new HashMap<>(run.options().settings());
        if (lake != null) {
            given.put("tif1.lake.root", lake.toString());
        }
        given.putAll(more);
        return PipelineSettings.read(given, file);
    }

    Configured configured(Invocation run) {
        return new Configured(settings(run));
    }
}
