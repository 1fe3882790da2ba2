package io.tif1.it.arch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** What the types of certain rooms look like. */
final class ShapeRules {
    private final String root;
    private final List<Room> rooms;

    ShapeRules(String root, List<Room> rooms) {
        this.root = root;
        this.rooms = rooms;
    }

    ArchRule spiHoldsContractsOnly() {
        return classes()
                .that()
                .resideInAPackage(root + ".api.spi")
                .and()
                .areTopLevelClasses()
                .should()
                .beInterfaces()
                .orShould()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould()
                .beAssignableTo(Throwable.class);
    }

    /** The classes that {@code ServiceLoader} creates. */
    ArchRule providersAreFinalWithAPlainConstructor(Set<String> providers) {
        return classes()
                .that(areNamed(providers))
                .should()
                .bePublic()
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .andShould(havePublicConstructorWithoutParameters());
    }

    ArchRule exceptionsDescendFromOneRoot() {
        return classes()
                .that(assignableTo(Throwable.class))
                .should()
                .beAssignableTo(root + ".api.Tif1Exception")
                .andShould()
                .haveSimpleNameEndingWith("Exception");
    }

    ArchRule exceptionsLiveInTheApiOrUnexported() {
        return classes().that(assignableTo(Throwable.class)).should(liveInTheApiOrUnexported());
    }

    private static DescribedPredicate<JavaClass> areNamed(Set<String> names) {
        return DescribedPredicate.describe(
                "are registered as providers", type -> names.contains(type.getName()));
    }

    private static ArchCondition<JavaClass> havePublicConstructorWithoutParameters() {
        return new ArchCondition<>("have a public constructor without parameters") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean found =
                        type.tryGetConstructor()
                                .map(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                                .orElse(false);
                events.add(
                        new SimpleConditionEvent(
                                type, found, type.getName() + " has no such constructor"));
            }
        };
    }

    private ArchCondition<JavaClass> liveInTheApiOrUnexported() {
        return new ArchCondition<>("live in the API or in an unexported package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean api = type.getPackageName().equals(root + ".api");
                boolean hidden = rooms.stream().anyMatch(room -> room.hides(type));
                events.add(
                        new SimpleConditionEvent(
                                type, api || hidden, type.getName() + " is public elsewhere"));
            }
        };
    }
}
