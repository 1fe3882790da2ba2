package io.tif1.it.faults;

import io.tif1.api.spi.Resource;
import io.tif1.mirror.Content;
import io.tif1.mirror.ContentSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What the mirrors hold: files that differ, of three sizes, and one kind that is not there. */
final class Files {
    static final String ABSENT = "absent";

    private Files() {}

    static ContentSource all() {
        return path ->
                path.contains(ABSENT) ? Optional.empty() : Optional.of(Content.of(body(path)));
    }

    static Resource named(String path) {
        return new Resource(2025, "São Paulo Grand Prix", "Race", path);
    }

    static boolean isAbsent(Resource file) {
        return file.segments().contains(ABSENT);
    }

    static byte[] body(Resource file) {
        return body(file.segments());
    }

    private static byte[] body(List<String> path) {
        StringBuilder text = new StringBuilder("{\"file\":\"" + String.join("/", path) + "\"");
        int numbers = path.contains("large") ? 30_000 : path.contains("medium") ? 2_000 : 100;
        int salt = path.hashCode();
        for (int i = 0; i < numbers; i++) {
            text.append(",\"").append(i * 0x9E3779B1 ^ salt).append("\":0");
        }
        return text.append('}').toString().getBytes(StandardCharsets.UTF_8);
    }
}
