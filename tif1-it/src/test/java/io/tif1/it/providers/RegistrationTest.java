package io.tif1.it.providers;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.it.project.Project;
import io.tif1.it.project.ReactorModule;
import java.lang.module.ModuleDescriptor.Provides;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The class path ignores {@code provides}, and the module path ignores service files: a provider
 * that is in one list only is missing for half of the users, silently.
 */
class RegistrationTest {
    static Stream<ReactorModule> modules() {
        return Project.published().stream();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void descriptorAndServiceFilesAgree(ReactorModule module) {
        Map<String, List<String>> provided =
                module.descriptor().provides().stream()
                        .collect(Collectors.toMap(Provides::service, Provides::providers));

        assertThat(serviceFiles(module)).isEqualTo(provided);
    }

    @Test
    void thePluginsAreRegistered() { // two empty lists would agree, too
        List<String> registered =
                Project.published().stream()
                        .flatMap(module -> serviceFiles(module).values().stream())
                        .flatMap(List::stream)
                        .toList();

        assertThat(registered).hasSizeGreaterThanOrEqualTo(8).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void packagesStartWithTheModulesName(ReactorModule module) {
        String name = module.descriptor().name();

        assertThat(module.packages())
                .allMatch(packageName -> (packageName + ".").startsWith(name + "."));
        assertThat(name).isEqualTo("io." + module.artifact().replace('-', '.'));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void nothingIsExportedToFriendsOnly(ReactorModule module) {
        assertThat(module.descriptor().exports()).noneMatch(exports -> exports.isQualified());
    }

    private static Map<String, List<String>> serviceFiles(ReactorModule module) {
        Path folder = module.classes().resolve("META-INF/services");
        return Project.files(folder, "").stream()
                .collect(Collectors.toMap(f -> f.getFileName().toString(), f -> names(f)));
    }

    private static List<String> names(Path file) {
        return Project.read(file)
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
