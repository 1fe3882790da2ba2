package io.tif1.it.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every plugin is found alone, with others, and by id, on both paths and both JDKs. */
class PluginLaunchIT {
    private static final String SAMPLE = "tif1.source=sample";
    private static final String[] ALL = {
        "tif1-cdn",
        "tif1-cache-ehcache",
        "tif1-cache-sqlite",
        "tif1-backend-arrow",
        "tif1-backend-tablesaw",
        "tif1-backend-joinery"
    };

    @TempDir Path caches;

    static Stream<Arguments> backends() {
        return with("arrow", "tablesaw", "joinery");
    }

    static Stream<Arguments> tiers() {
        return with("ehcache", "sqlite", "redis");
    }

    static List<Jdk> jdks() {
        return Jdk.supported();
    }

    @ParameterizedTest(name = "{arguments}")
    @MethodSource("jdks")
    void coreAloneMakesFramesOfItsOwn(Jdk jdk) {
        Run run = ProbeRun.with(jdk, caches).onModulePath(SAMPLE).exitsWith(0);

        assertThat(run.out()).containsPattern("frame [a-z]+ rows [1-9]\\d+").contains("fastest ");
    }

    @ParameterizedTest(name = "{arguments}")
    @MethodSource("backends")
    void aBackendAloneIsFoundByIdOnTheModulePath(Jdk jdk, String id) {
        Run run = probe(jdk, "tif1-backend-" + id).onModulePath(SAMPLE, "tif1.frame=" + id);

        assertThat(run.exitsWith(0).out())
                .contains("frame " + id + " rows ")
                .contains("plugin frame backend " + id + " from module io.tif1.backend." + id);
    }

    @ParameterizedTest(name = "{arguments}")
    @MethodSource("backends")
    void aBackendAloneIsFoundByIdOnTheClassPath(Jdk jdk, String id) {
        Run run = probe(jdk, "tif1-backend-" + id).onClassPath(SAMPLE, "tif1.frame=" + id);

        assertThat(run.exitsWith(0).out()).contains("frame " + id + " rows ");
    }

    @ParameterizedTest(name = "{arguments}")
    @MethodSource("backends")
    void aBackendIsFoundByIdAmongAllPlugins(Jdk jdk, String id) {
        Run run = probe(jdk, ALL).onModulePath(SAMPLE, "tif1.frame=" + id);

        assertThat(run.exitsWith(0).out()).contains("frame " + id + " rows ");
    }

    @ParameterizedTest(name = "{arguments}")
    @MethodSource("tiers")
    void aTierAloneIsFoundOnTheModulePath(Jdk jdk, String id) {
        Run run = probe(jdk, "tif1-cache-" + id).onModulePath(SAMPLE, "tif1.cache.tiers=" + id);

        assertThat(run.exitsWith(0).out())
                .containsPattern(
                        "plugin cache tier "
                                + id
                                + " from module io.tif1.cache."
                                + id
                                + ".* chosen");
    }

    @ParameterizedTest(name = "{arguments}")
    @MethodSource("tiers")
    void aTierAloneIsFoundOnTheClassPath(Jdk jdk, String id) {
        Run run = probe(jdk, "tif1-cache-" + id).onClassPath(SAMPLE, "tif1.cache.tiers=" + id);

        assertThat(run.exitsWith(0).out()).containsPattern("plugin cache tier " + id + " .*chosen");
    }

    @ParameterizedTest(name = "{arguments}")
    @MethodSource("jdks")
    void allPluginsTogetherAreListedWithTheirModules(Jdk jdk) {
        Run run = probe(jdk, ALL).onModulePath(SAMPLE).exitsWith(0);

        assertThat(run.out().lines().filter(line -> line.startsWith("plugin ")))
                .anyMatch(line -> line.contains("source cdn from module io.tif1.cdn"))
                .anyMatch(line -> line.contains("source sample from module io.tif1.sample"))
                .anyMatch(
                        line ->
                                line.contains(
                                        "cache tier ehcache from module io.tif1.cache.ehcache"))
                .anyMatch(
                        line -> line.contains("cache tier sqlite from module io.tif1.cache.sqlite"))
                .anyMatch(
                        line ->
                                line.contains(
                                        "frame backend arrow from module io.tif1.backend.arrow"));
    }

    @ParameterizedTest(name = "{arguments}")
    @MethodSource("backends")
    void aMissingBackendIsAnErrorThatNamesTheArtifact(Jdk jdk, String id) {
        Run run = probe(jdk).onModulePath(SAMPLE, "tif1.frame=" + id);

        assertThat(run.exitsWith(9).out())
                .contains("error PluginException: no frame backend \"" + id + "\"")
                .contains("add io.tif1:tif1-backend-" + id);
    }

    @ParameterizedTest(name = "{arguments}")
    @MethodSource("tiers")
    void aMissingTierIsAnErrorThatNamesTheArtifact(Jdk jdk, String id) {
        Run run = probe(jdk).onModulePath(SAMPLE, "tif1.cache.tiers=" + id);

        assertThat(run.exitsWith(9).out())
                .contains("error PluginException: no cache tier \"" + id + "\"")
                .contains("add io.tif1:tif1-cache-" + id);
    }

    @ParameterizedTest(name = "{arguments}")
    @MethodSource("jdks")
    void aMissingSourceIsAnErrorThatNamesTheArtifact(Jdk jdk) {
        Run run = probe(jdk).onModulePath("tif1.source=cdn");

        assertThat(run.exitsWith(9).out())
                .contains("error PluginException: no source \"cdn\"")
                .contains("add io.tif1:tif1-cdn");
    }

    @ParameterizedTest(name = "{arguments}")
    @MethodSource("jdks")
    void aMissingCoreIsAnErrorThatNamesTheArtifact(Jdk jdk) {
        Run run = ProbeRun.withoutCore(jdk, caches).onModulePath();

        assertThat(run.exitsWith(9).out())
                .contains("error PluginException")
                .contains("add the artifact io.tif1:tif1-core");
    }

    private ProbeRun probe(Jdk jdk, String... plugins) {
        return ProbeRun.with(jdk, caches, plugins);
    }

    private static Stream<Arguments> with(String... ids) {
        return Jdk.supported().stream()
                .flatMap(jdk -> Stream.of(ids).map(id -> arguments(jdk, id)));
    }
}
