package io.tif1.it.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;

/** What code does not do. */
final class ConductRules {
    private final String root;

    ConductRules(String root) {
        this.root = root;
    }

    ArchRule standardStreamsBelongToTheCommand() {
        return outsideTheCommand().should(ACCESS_STANDARD_STREAMS);
    }

    ArchRule onlyTheCommandEndsTheProcess() {
        return outsideTheCommand().should().callMethodWhere(endsTheProcess());
    }

    ArchRule noGenericExceptions() {
        return noClasses().should(THROW_GENERIC_EXCEPTIONS);
    }

    ArchRule noJavaUtilLogging() {
        return noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");
    }

    /** No bytes become objects by themselves. */
    ArchRule noDeserialisation() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.io\\.Object(Input|InputStream.*|OutputStream.*)"
                                + "|java\\.beans\\.XMLDecoder|java\\.rmi\\..*");
    }

    /**
     * Time comes through an injected clock.
     *
     * @param makers the classes that make the default clock
     */
    ArchRule timeComesFromTheClock(Set<String> makers) {
        return noClasses().that(areNoneOf(makers)).should().callMethodWhere(readsTheWallClock());
    }

    private com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction outsideTheCommand() {
        return noClasses().that().resideOutsideOfPackage(root + ".cli..");
    }

    private static DescribedPredicate<JavaClass> areNoneOf(Set<String> names) {
        return DescribedPredicate.describe(
                "do not make the default clock", type -> !names.contains(topLevel(type)));
    }

    private static String topLevel(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    private static DescribedPredicate<JavaCall<?>> endsTheProcess() {
        return DescribedPredicate.describe(
                "ends the process",
                call ->
                        Set.of("exit", "halt").contains(call.getName())
                                && Set.of("java.lang.System", "java.lang.Runtime")
                                        .contains(call.getTargetOwner().getName()));
    }

    private static DescribedPredicate<JavaCall<?>> readsTheWallClock() {
        return DescribedPredicate.describe("reads the wall clock", ConductRules::readsTime);
    }

    private static boolean readsTime(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getName();
        if (owner.equals(Clock.class.getName())) {
            return method.startsWith("system") || method.startsWith("tick");
        }
        boolean plainNow =
                method.equals("now") && call.getTarget().getRawParameterTypes().isEmpty();
        return owner.equals("java.lang.System") && method.equals("currentTimeMillis")
                || owner.startsWith("java.time.") && plainNow;
    }
}
