package io.tif1.core.plugin;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Knows where each platform keeps caches. */
final class CacheFolders {
    private CacheFolders() {}

    static Path standard(Function<String, @Nullable String> environment) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", "."));
        String local = environment.apply("LOCALAPPDATA");
        if (system.contains("win") && local != null) {
            return Path.of(local, "tif1", "cache");
        }
        if (system.contains("mac")) {
            return home.resolve("Library").resolve("Caches").resolve("tif1");
        }
        String xdg = environment.apply("XDG_CACHE_HOME");
        return xdg == null || xdg.isBlank()
                ? home.resolve(".cache").resolve("tif1")
                : Path.of(xdg, "tif1");
    }
}
