package io.tif1.it.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;

/** What every public type and every package says about itself. */
final class StabilityRules {
    private StabilityRules() {}

    static ArchRule publicTypesStateTheirStability() {
        return classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should()
                .beAnnotatedWith(API.class);
    }

    static ArchRule deprecationMarksAgree() {
        return classes().that().areAnnotatedWith(API.class).should(agreeOnDeprecation());
    }

    static ArchRule packagesAreNullMarked() {
        return classes().should(liveInANullMarkedPackage());
    }

    private static ArchCondition<JavaClass> agreeOnDeprecation() {
        return new ArchCondition<>("be DEPRECATED exactly when they are @Deprecated") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked =
                        type.getAnnotationOfType(API.class).status() == API.Status.DEPRECATED;
                boolean deprecated = type.isAnnotatedWith(Deprecated.class);
                events.add(
                        new SimpleConditionEvent(
                                type, marked == deprecated, type.getName() + " disagrees"));
            }
        };
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package marked @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                JavaPackage home = type.getPackage();
                boolean marked = home.tryGetPackageInfo().map(i -> marked(i)).orElse(false);
                events.add(
                        new SimpleConditionEvent(
                                type, marked, type.getName() + " is in an unmarked package"));
            }
        };
    }

    private static boolean marked(com.tngtech.archunit.core.domain.properties.HasAnnotations<?> i) {
        return i.isAnnotatedWith(NullMarked.class);
    }
}
