package io.tif1.core.config;

import io.tif1.api.model.SettingFile;
import io.tif1.api.model.SettingOrigin;
import io.tif1.api.model.SettingProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file of settings says.
 *
 * @param file where it is
 * @param given what it sets, in its order, each key once
 * @param problems lines that mean nothing, keys that are set twice
 */
record SettingsFile(SettingFile file, List<Given> given, List<SettingProblem> problems) {
    /** A file of settings is not larger than this; whatever is, is something else. */
    static final long MOST_BYTES = 1 << 20;

    /** Reads a file; one that is not there says nothing. */
    static SettingsFile read(SettingOrigin origin, Path path) {
        List<SettingProblem> problems = new ArrayList<>();
        boolean exists = Files.exists(path);
        List<Given> given = List.of();
        if (exists) {
            try {
                given = given(origin, path, text(path), problems);
            } catch (NoSuchFileException gone) {
                exists = false;
            } catch (CharacterCodingException e) {
                problems.add(new SettingProblem(path.toString(), "", "is not text in UTF-8"));
            } catch (IOException e) {
                problems.add(new SettingProblem(path.toString(), "", "cannot be read: " + e));
            }
        }
        return new SettingsFile(new SettingFile(origin, path, exists, ""), given, problems);
    }

    /** Describes a file that is not read. */
    static SettingsFile ignored(SettingOrigin origin, Path path, String note) {
        return new SettingsFile(
                new SettingFile(origin, path, Files.exists(path), note), List.of(), List.of());
    }

    /** Reads a whole file, which must be UTF-8 and small. */
    static String text(Path path) throws IOException {
        if (Files.size(path) > MOST_BYTES) {
            throw new IOException("it has more than " + MOST_BYTES + " bytes");
        }
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
        return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    }

    private static List<Given> given(
            SettingOrigin origin, Path path, String text, List<SettingProblem> problems) {
        Map<String, Integer> seen = new HashMap<>();
        List<Given> given = new ArrayList<>();
        List<PropertyLines.Line> lines =
                PropertyLines.read(
                        text, (line, fault) -> problems.add(problem(path, line, "", fault)));
        for (PropertyLines.Line line : lines) {
            Integer before = seen.putIfAbsent(line.key(), line.first());
            if (before != null) {
                problems.add(
                        problem(
                                path,
                                line.first(),
                                line.key(),
                                "is set in line " + before + ", too"));
            } else if (!line.value().isBlank()) {
                String place = path + ":" + line.first();
                given.add(new Given(line.key(), line.value().strip(), origin, place));
            }
        }
        return given;
    }

    private static SettingProblem problem(Path path, int line, String key, String message) {
        return new SettingProblem(path + ":" + line, key, message);
    }
}
