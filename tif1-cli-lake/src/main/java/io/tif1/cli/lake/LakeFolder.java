package io.tif1.cli.lake;

import io.tif1.api.DataNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells a lake from a folder that is none, so that looking at one makes none. */
final class LakeFolder {
    private LakeFolder() {}

    static Path of(Path root) {
        if (!Files.isDirectory(root.resolve("_state"))) {
            throw new DataNotFoundException(
                    "there is no lake in " + root + "; 'tif1 pipeline run' makes one", List.of());
        }
        return root;
    }
}
