package io.tif1.core.config;

import io.tif1.api.model.SettingOrigin;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds the file of the project: in the working folder, or in the nearest folder above it that has
 * one. The search ends below the user's home.
 *
 * <p>A file that belongs to somebody else says nothing unless its folder is trusted: in a folder
 * that several people write to, anybody could leave one.
 */
final class ProjectFiles {
    private final Surroundings surroundings;

    ProjectFiles(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Returns the nearest file, else where it would be. */
    Path nearest() {
        Path here = surroundings.workingFolder().toAbsolutePath().normalize();
        return search(here).orElse(here.resolve(UserFolders.FILE_NAME));
    }

    private Optional<Path> search(Path from) {
        Path home = surroundings.home().normalize();
        for (Path folder = from;
                folder != null && !folder.equals(home);
                folder = folder.getParent()) {
            Path file = folder.resolve(UserFolders.FILE_NAME);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** Reads the nearest file, if it may be believed. */
    SettingsFile read(List<Path> trusted) {
        Path file = nearest();
        boolean own = !Files.exists(file) || isOwn(file) || isTrusted(file, trusted);
        return own
                ? SettingsFile.read(SettingOrigin.PROJECT_FILE, file)
                : SettingsFile.ignored(
                        SettingOrigin.PROJECT_FILE,
                        file,
                        "ignored: it belongs to another user; add its folder to "
                                + CoreSettings.TRUSTED.key()
                                + " if it may be believed");
    }

    /** Returns whether a file of a project lies in a folder that is trusted, or below one. */
    static boolean isTrusted(Path file, List<Path> trusted) {
        return trusted.stream().anyMatch(folder -> real(file).startsWith(real(folder)));
    }

    /** Returns the path without links, as far as it exists. */
    static Path real(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        for (Path there = whole; there != null; there = there.getParent()) {
            try {
                return there.toRealPath().resolve(there.relativize(whole)).normalize();
            } catch (IOException absent) {
                continue; // its parent may be there
            }
        }
        return whole;
    }

    private boolean isOwn(Path file) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return true;
        }
        try {
            String owner = Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).getName();
            return owner.equals(surroundings.properties().get("user.name")) || owner.equals("root");
        } catch (IOException unknown) {
            return false;
        }
    }
}
