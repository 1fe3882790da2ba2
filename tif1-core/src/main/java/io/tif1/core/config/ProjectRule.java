package io.tif1.core.config;

import io.tif1.api.spi.Setting;
import io.tif1.api.spi.SettingReach;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a file of settings may say, and what its relative paths mean. */
final class ProjectRule {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");

    private final Path folder;
    private final boolean trusted;

    /**
     * Creates a rule.
     *
     * @param folder the folder of the file
     * @param trusted whether it may reach beyond the folder, as the user's own file may
     */
    ProjectRule(Path folder, boolean trusted) {
        this.folder = folder;
        this.trusted = trusted;
    }

    /** Returns why a file may not set this, or empty if it may. */
    Optional<String> refusal(@Nullable Setting<?> setting, String text) {
        if (trusted) {
            return Optional.empty();
        }
        SettingReach reach = setting == null ? SettingReach.OUTSIDE : setting.type().reach();
        try {
            return switch (reach) {
                case VALUE -> Optional.empty();
                case FILE -> outside(folder, text);
                case CACHED_FILE -> outside(Path.of("cache").toAbsolutePath(), text);
                case SOURCE -> source(text);
                case OUTSIDE -> Optional.of(untrusted("cannot be set by the file of a project"));
            };
        } catch (InvalidPathException e) {
            return Optional.of("is no path: " + e.getMessage());
        }
    }

    /** Returns the text with paths that do not depend on where the process was started. */
    String absolute(@Nullable Setting<?> setting, String text) {
        if (setting == null) {
            return text;
        }
        return switch (setting.type().reach()) {
            case FILE -> place(text);
            case SOURCE -> String.join(",", items(text).stream().map(this::item).toList());
            case VALUE, CACHED_FILE, OUTSIDE -> text;
        };
    }

    private static List<String> items(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    }

    private String item(String text) {
        return isPath(text) ? place(text) : text;
    }

    private static boolean isPath(String text) {
        return !text.isEmpty() && !ID.matcher(text).matches() && !ADDRESS.matcher(text).matches();
    }

    private String place(String text) {
        try {
            return text.startsWith("~") ? text : folder.resolve(text).normalize().toString();
        } catch (InvalidPathException e) {
            return text; // its type will say so
        }
    }

    private Optional<String> source(String text) {
        for (String item : items(text)) {
            if (ADDRESS.matcher(item).matches()) {
                return Optional.of(untrusted("names an address"));
            }
            Optional<String> refusal = isPath(item) ? outside(folder, item) : Optional.empty();
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private Optional<String> outside(Path root, String text) {
        boolean inside =
                !text.startsWith("~")
                        && ProjectFiles.real(root.resolve(text))
                                .startsWith(ProjectFiles.real(root));
        return inside
                ? Optional.empty()
                : Optional.of(untrusted("names a file outside the folder of the project"));
    }

    private String untrusted(String what) {
        return "%s unless you trust the project: add %s to %s in your own file"
                .formatted(what, folder, CoreSettings.TRUSTED.key());
    }
}
