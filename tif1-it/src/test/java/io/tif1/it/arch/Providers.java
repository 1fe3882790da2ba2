package io.tif1.it.arch;

import io.tif1.it.project.Project;
import java.lang.module.ModuleDescriptor;
import java.util.Set;
import java.util.stream.Collectors;

/** The classes that the modules register for {@code ServiceLoader}. */
final class Providers {
    private Providers() {}

    static Set<String> registered() {
        return Project.published().stream()
                .flatMap(module -> module.descriptor().provides().stream())
                .map(ModuleDescriptor.Provides::providers)
                .flatMap(names -> names.stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
