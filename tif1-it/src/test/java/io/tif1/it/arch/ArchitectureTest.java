package io.tif1.it.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.tif1.it.project.Project;
import io.tif1.it.project.ReactorModule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The product keeps the rules. */
class ArchitectureTest {
    /** What the reactor had when the floor was set; raised with every module. */
    private static final int FEWEST_MODULES = 15;

    private static final List<ReactorModule> MODULES = Project.published();
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .importPaths(MODULES.stream().map(ReactorModule::classes).toList());

    static Stream<Named<ArchRule>> rules() {
        return Rules.all("io.tif1", Room.published(), Providers.registered(), Rules.CLOCK_MAKERS)
                .entrySet()
                .stream()
                .map(rule -> Named.of(rule.getKey(), rule.getValue()));
    }

    @Test
    void everyModuleIsImported() { // an empty import would pass every rule
        Set<Path> empty =
                Set.copyOf(
                        MODULES.stream()
                                .filter(module -> CLASSES.stream().noneMatch(isIn(module)))
                                .map(ReactorModule::folder)
                                .toList());

        assertThat(empty).isEmpty();
        assertThat(MODULES).hasSizeGreaterThanOrEqualTo(FEWEST_MODULES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void keeps(ArchRule rule) {
        rule.check(CLASSES);
    }

    private static java.util.function.Predicate<com.tngtech.archunit.core.domain.JavaClass> isIn(
            ReactorModule module) {
        Set<String> packages = module.packages();
        return type -> packages.contains(type.getPackageName());
    }
}
