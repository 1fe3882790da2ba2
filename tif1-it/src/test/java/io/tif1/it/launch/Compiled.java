package io.tif1.it.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.it.project.Project;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;

/** Small programs under {@code src/it}, compiled against built jars. */
final class Compiled {
    private Compiled() {}

    /** Compiles a program as a module and returns the folder of its classes. */
    static Path module(String name, Set<Path> jars) {
        Path module = Project.module("tif1-it").folder();
        Path sources = module.resolve("src/it/%s/src/main/java".formatted(name));
        Path classes = module.resolve("target/it/" + name);
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--release",
                                "17",
                                "-d",
                                classes.toString(),
                                "-p",
                                Jars.path(jars)));
        Project.files(sources, ".java").forEach(file -> arguments.add(file.toString()));
        compile(arguments);
        return classes;
    }

    private static void compile(List<String> arguments) {
        StringWriter said = new StringWriter();
        int code =
                ToolProvider.findFirst("javac")
                        .orElseThrow()
                        .run(
                                new PrintWriter(said),
                                new PrintWriter(said),
                                arguments.toArray(String[]::new));
        assertThat(code).as(said.toString()).isZero();
    }
}
