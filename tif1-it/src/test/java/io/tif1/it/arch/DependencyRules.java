package io.tif1.it.arch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;

/** Who may use whom. */
final class DependencyRules {
    private final String root;
    private final List<Room> rooms;

    /** The rules below a root package, such as {@code io.tif1}. */
    DependencyRules(String root, List<Room> rooms) {
        this.root = root;
        this.rooms = rooms;
    }

    ArchRule apiStandsAlone() {
        return classes()
                .that(resideInAPackage(root + ".api.."))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        root + ".api..", "java..", "org.apiguardian.api..", "org.jspecify..");
    }

    ArchRule frameKnowsNoOtherApiPackage() {
        return apiPackageKnowsNot("frame", "api", "api.model", "api.spi", "api.internal");
    }

    ArchRule modelKnowsOnlyFrame() {
        return apiPackageKnowsNot("model", "api", "api.spi", "api.internal");
    }

    ArchRule spiKnowsOnlyFrameAndModel() {
        return apiPackageKnowsNot("spi", "api", "api.internal");
    }

    ArchRule apiInternalsKnowOnlyFrame() {
        return apiPackageKnowsNot("internal", "api", "api.model", "api.spi");
    }

    ArchRule pluginsDoNotKnowCore() {
        return noClasses()
                .that()
                .resideInAnyPackage(pluginPackages())
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".core..");
    }

    ArchRule pluginsDoNotKnowEachOther() {
        return slices().assignedFrom(pluginRooms())
                .should()
                .notDependOnEachOther()
                .as("plugins should not know each other");
    }

    ArchRule unexportedPackagesStayInTheirModule() {
        return classes().should(beUsedByTheirOwnModuleOnlyUnlessExported());
    }

    ArchRule packagesHaveNoCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    private ArchRule apiPackageKnowsNot(String name, String... others) {
        String[] forbidden = new String[others.length];
        for (int i = 0; i < others.length; i++) {
            forbidden[i] = root + "." + others[i];
        }
        return noClasses()
                .that(resideInAPackage(root + ".api." + name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden);
    }

    private String[] pluginPackages() {
        return List.of("backend..", "cache..", "cdn..", "sample..", "mirror..").stream()
                .map(name -> root + "." + name)
                .toArray(String[]::new);
    }

    private SliceAssignment pluginRooms() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                boolean plugin = resideInAnyOf(pluginPackages(), type);
                return rooms.stream()
                        .filter(room -> plugin && room.owns(type))
                        .findFirst()
                        .map(room -> SliceIdentifier.of(room.name()))
                        .orElse(SliceIdentifier.ignore());
            }

            @Override
            public String getDescription() {
                return "plugin modules";
            }
        };
    }

    private static boolean resideInAnyOf(String[] packages, JavaClass type) {
        return List.of(packages).stream().anyMatch(name -> resideInAPackage(name).test(type));
    }

    private ArchCondition<JavaClass> beUsedByTheirOwnModuleOnlyUnlessExported() {
        return new ArchCondition<>("be used by their own module only unless exported") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                rooms.stream()
                        .filter(room -> room.hides(type))
                        .flatMap(
                                room ->
                                        type.getDirectDependenciesToSelf().stream()
                                                .filter(use -> !room.owns(use.getOriginClass())))
                        .map(use -> SimpleConditionEvent.violated(use, use.getDescription()))
                        .forEach(events::add);
            }
        };
    }
}
