package io.tif1.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.it.project.Project;
import io.tif1.it.project.ReactorModule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The picture of the architecture shows every module and every room of the core. */
class ArchitectureDocumentTest {
    private static final String DOCUMENT =
            Project.read(Project.root().resolve("docs/architecture.md"));

    @Test
    void showsEveryModule() {
        assertThat(Project.javaModules())
                .allSatisfy(module -> assertThat(DOCUMENT).contains("`" + module.artifact() + "`"));
        assertThat(Project.published())
                .allSatisfy(m -> assertThat(DOCUMENT).contains("`" + m.descriptor().name() + "`"));
    }

    @Test
    void showsEveryRoomOfTheCore() {
        ReactorModule core = Project.module("tif1-core");
        List<String> rooms =
                core.packages().stream()
                        .map(name -> name.substring("io.tif1.core.".length()))
                        .toList();

        assertThat(rooms)
                .isNotEmpty()
                .allSatisfy(room -> assertThat(DOCUMENT).containsPattern("`" + room + "`"));
    }

    @Test
    void showsEveryPackageOfTheApi() {
        assertThat(Project.module("tif1-api").packages())
                .allSatisfy(name -> assertThat(DOCUMENT).contains(name));
    }
}
