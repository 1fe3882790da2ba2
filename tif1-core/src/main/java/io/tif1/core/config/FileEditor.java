package io.tif1.core.config;

import io.tif1.api.ConfigurationException;
import io.tif1.api.model.SettingFile;
import io.tif1.api.model.SettingOrigin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Changes one line of a file of settings and leaves all others as they are. */
final class FileEditor {
    private final SettingOrigin origin;
    private final Path path;

    FileEditor(SettingOrigin origin, Path path) {
        this.origin = origin;
        this.path = path;
    }

    SettingFile set(String key, String value) {
        return write(key, List.of(key + " = " + escaped(value)));
    }

    SettingFile unset(String key) {
        return write(key, List.of());
    }

    private SettingFile write(String key, List<String> replacement) {
        try {
            String before = Files.exists(path) ? SettingsFile.text(path) : "";
            String after = replaced(before, key, replacement);
            if (!after.equals(before)) {
                new AtomicWrite(path).write(after);
            }
            return new SettingFile(origin, path, Files.exists(path), "");
        } catch (IOException e) {
            throw new ConfigurationException("cannot write " + path + ": " + e, e);
        }
    }

    /** Puts lines where a key is set first, removes where it is set again, else adds them. */
    static String replaced(String text, String key, List<String> replacement) {
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        List<String> natural = PropertyLines.natural(text);
        List<String> after = new ArrayList<>();
        int next = 0;
        boolean done = replacement.isEmpty();
        for (PropertyLines.Line line : PropertyLines.read(text, (number, fault) -> {})) {
            if (line.key().equals(key)) {
                after.addAll(natural.subList(next, line.first() - 1));
                after.addAll(done ? List.of() : replacement);
                next = line.last();
                done = true;
            }
        }
        after.addAll(natural.subList(next, natural.size()));
        return String.join(end, done ? after : appended(after, replacement));
    }

    private static List<String> appended(List<String> lines, List<String> more) {
        List<String> all = new ArrayList<>(lines);
        int last = all.size() - 1;
        boolean open = last > 0 && PropertyLines.continues(all.get(last - 1));
        if (PropertyLines.continues(all.get(last))) {
            all.add(""); // or the new line would belong to the last one
        } else if (all.get(last).isEmpty() && !open) {
            all.remove(last);
        }
        all.addAll(more);
        all.add("");
        return all;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
