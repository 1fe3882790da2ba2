package io.tif1.it.arch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that cannot fail protects nothing: each is seen failing, for the right reason. */
class RulesFailOnBrokenCodeTest {
    private static final String ROOT = "io.tif1.it.arch.fixtures";
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(ROOT);
    private static final Map<String, ArchRule> RULES =
            Rules.all(ROOT, rooms(), Set.of(ROOT + ".backend.curious.CuriousBackend"), Set.of());

    static Stream<Arguments> culprits() {
        return Stream.of(
                arguments("the API stands alone", "api.LeakyApi"),
                arguments("frames know no other API package", "api.frame.Table"),
                arguments("values know only frames", "api.model.Value"),
                arguments("plug points know only frames and values", "api.spi.Helper"),
                arguments("the API's internals know only frames", "api.internal.Nosy"),
                arguments("plugins do not know core", "cache.leaky.LeakyTier"),
                arguments("plugins do not know each other", "cache.leaky.LeakyTier"),
                arguments("unexported packages stay at home", "core.internal.Secret"),
                arguments("packages have no cycles", "api.frame.Table"),
                arguments("public types state their stability", "api.Unmarked"),
                arguments("deprecation marks agree", "api.HalfDeprecated"),
                arguments("packages are null-marked", "cdn.StrayFailure"),
                arguments("plug points are contracts only", "api.spi.Helper"),
                arguments(
                        "providers are final with a plain constructor",
                        "backend.curious.CuriousBackend"),
                arguments("exceptions have one root", "cdn.StrayFailure"),
                arguments("exceptions live in the API", "cdn.StrayFailure"),
                arguments("standard streams belong to the command", "core.Machine"),
                arguments("only the command ends the process", "core.Machine"),
                arguments("no generic exceptions", "core.Machine"),
                arguments("no java.util.logging", "core.Machine"),
                arguments("no deserialisation of objects", "core.Machine"),
                arguments("time comes from the clock", "core.Machine"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("culprits")
    void failsOn(String rule, String culprit) {
        EvaluationResult result = RULES.get(rule).evaluate(BROKEN);

        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().toString()).contains(ROOT + "." + culprit);
    }

    @Test
    void everyRuleHasACulprit() {
        assertThat(culprits().map(arguments -> arguments.get()[0]))
                .containsExactlyInAnyOrderElementsOf(List.copyOf(RULES.keySet()));
    }

    private static List<Room> rooms() {
        return List.of(
                room(
                        "api",
                        Set.of("api", "api.frame", "api.model", "api.spi"),
                        Set.of("api.internal")),
                room("core", Set.of("core"), Set.of("core.internal")),
                room("cache.leaky", Set.of("cache.leaky"), Set.of()),
                room("backend.curious", Set.of("backend.curious"), Set.of()),
                room("cdn", Set.of("cdn"), Set.of()));
    }

    private static Room room(String name, Set<String> exported, Set<String> hidden) {
        Set<String> open = Set.copyOf(exported.stream().map(p -> ROOT + "." + p).toList());
        Stream<String> closed = hidden.stream().map(p -> ROOT + "." + p);
        return new Room(name, Set.copyOf(Stream.concat(open.stream(), closed).toList()), open);
    }
}
