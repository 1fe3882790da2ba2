package io.tif1.it.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import io.tif1.it.project.Project;
import java.util.List;
import java.util.Set;

/** A module as the rules see it: its packages, and those that others may use. */
record Room(String name, Set<String> packages, Set<String> exported) {
    /** Returns the rooms of all published modules. */
    static List<Room> published() {
        return Project.published().stream()
                .map(m -> new Room(m.descriptor().name(), m.packages(), m.exported()))
                .toList();
    }

    boolean owns(JavaClass type) {
        return packages.contains(type.getPackageName());
    }

    boolean hides(JavaClass type) {
        return owns(type) && !exported.contains(type.getPackageName());
    }
}
