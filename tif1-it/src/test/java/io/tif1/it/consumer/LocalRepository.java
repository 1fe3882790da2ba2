package io.tif1.it.consumer;

import io.tif1.it.launch.Jars;
import io.tif1.it.project.Project;
import io.tif1.it.project.ReactorModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A Maven repository under {@code target} that holds our packaged artifacts as {@code install}
 * would put them, so that nobody's own repository is touched.
 */
final class LocalRepository {
    private final Path folder;
    private final String version;

    private LocalRepository(Path folder, String version) {
        this.folder = folder;
        this.version = version;
    }

    /** Fills the repository with the reactor's artifacts. */
    static LocalRepository filled() {
        Path target = Project.module("tif1-it").folder().resolve("target");
        LocalRepository repository =
                new LocalRepository(
                        target.resolve("it-repository"), System.getProperty("tif1.version"));
        repository.installPom("tif1-parent", Project.root().resolve("pom.xml"));
        repository.installPom("tif1-bom", Project.root().resolve("bom/pom.xml"));
        Project.published().forEach(repository::install);
        return repository;
    }

    /** Returns the folder. */
    Path folder() {
        return folder;
    }

    private void install(ReactorModule module) {
        installPom(module.artifact(), module.folder().resolve("pom.xml"));
        copy(Jars.jar(module), file(module.artifact(), "jar"));
    }

    private void installPom(String artifact, Path pom) {
        copy(pom, file(artifact, "pom"));
    }

    private Path file(String artifact, String ending) {
        return folder.resolve("io/tif1")
                .resolve(artifact)
                .resolve(version)
                .resolve(artifact + "-" + version + "." + ending);
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
