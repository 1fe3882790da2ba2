package io.tif1.it.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** One folder of the reactor. */
public record ReactorModule(String artifact, Path folder) {
    /** Returns whether this is the list of versions, which has no code. */
    public boolean isBom() {
        return artifact.equals("bom");
    }

    /** Returns whether users can have it. */
    public boolean isPublished() {
        return !Project.read(folder.resolve("pom.xml"))
                .contains("<maven.deploy.skip>true</maven.deploy.skip>");
    }

    /** Returns where the compiler puts main classes. */
    public Path classes() {
        return folder.resolve("target/classes");
    }

    /** Returns where main sources are. */
    public Path sources() {
        return folder.resolve("src/main/java");
    }

    /** Returns the compiled module descriptor. */
    public ModuleDescriptor descriptor() {
        try (InputStream in = Files.newInputStream(classes().resolve("module-info.class"))) {
            return ModuleDescriptor.read(in, this::packages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the packages that hold compiled classes. */
    public Set<String> packages() {
        return Project.files(classes(), ".class").stream()
                .map(file -> classes().relativize(file))
                .filter(file -> file.getNameCount() > 1)
                .map(file -> file.getParent().toString().replace('/', '.').replace('\\', '.'))
                .collect(Collectors.toSet());
    }

    /** Returns the packages that the descriptor exports to everybody. */
    public Set<String> exported() {
        return descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }
}
