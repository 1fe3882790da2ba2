package io.tif1.it.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Tif1;
import io.tif1.api.Tif1Exception;
import io.tif1.api.model.SettingInfo;
import io.tif1.api.model.SettingValue;
import io.tif1.api.spi.CacheTierProvider;
import io.tif1.api.spi.OfficialResultsProvider;
import io.tif1.api.spi.PluginProvider;
import io.tif1.api.spi.Setting;
import io.tif1.api.spi.TransportProvider;
import io.tif1.it.project.Project;
import io.tif1.lake.run.PipelineSetting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No code reads a setting that is not declared, and every setting can be given in code. */
class DeclaredSettingsTest {
    private static final Pattern KEY = Pattern.compile("\"(tif1\\.[a-z][a-z0-9.-]*)\"");

    /** What looks like a key and is none: a mark in Arrow files, a file, what the launcher says. */
    private static final Set<String> OTHERS =
            Set.of(
                    "tif1.available",
                    "tif1.properties",
                    "tif1.terminal.",
                    "tif1.terminal.out",
                    "tif1.terminal.err",
                    "tif1.terminal.height",
                    "tif1.terminal.width");

    /** Names its meters like keys. */
    private static final String METERS = "tif1-micrometer";

    @TempDir Path folder;

    @ParameterizedTest
    @MethodSource("providers")
    void aPluginReadsWhatItDeclaresAndNothingElse(PluginProvider<?> provider) throws Exception {
        RecordingContext context = new RecordingContext(folder, new TreeSet<>());

        try {
            Object made = provider.create(context);
            if (made instanceof AutoCloseable closeable) {
                closeable.close();
            }
        } catch (Tif1Exception missing) {
            assertThat(context.read()).as("read before " + missing).isNotEmpty();
        }

        assertThat(provider.settings())
                .extracting(Setting::key)
                .containsExactlyInAnyOrderElementsOf(context.read());
    }

    static Stream<PluginProvider<?>> providers() {
        List<PluginProvider<?>> all = new ArrayList<>();
        ServiceLoader.load(TransportProvider.class).forEach(all::add);
        ServiceLoader.load(CacheTierProvider.class).forEach(all::add);
        ServiceLoader.load(OfficialResultsProvider.class).forEach(all::add);
        return all.stream();
    }

    @Test
    void everyKeyWrittenInTheCodeIsDeclared() {
        Set<String> declared =
                settings().map(value -> value.setting().key()).collect(Collectors.toSet());
        Arrays.stream(PipelineSetting.values()).map(PipelineSetting::key).forEach(declared::add);
        List<String> written =
                Project.published().stream()
                        .filter(module -> !module.artifact().equals(METERS))
                        .map(module -> Project.root().resolve(module.artifact()))
                        .flatMap(
                                root ->
                                        Project.files(root.resolve("src/main/java"), ".java")
                                                .stream())
                        .flatMap(file -> Project.matches(KEY, Project.read(file)))
                        .distinct()
                        .toList();

        assertThat(written).contains("tif1.offline", "tif1.cache.dir");
        assertThat(written)
                .filteredOn(key -> !OTHERS.contains(key))
                .allSatisfy(key -> assertThat(declared).anyMatch(known -> fits(key, known)));
    }

    private static boolean fits(String written, String known) {
        return known.equals(written)
                || known.startsWith(written.endsWith(".") ? written : written + ".");
    }

    @Test
    void noTwoSettingsShareAVariable() {
        assertThat(settings())
                .extracting(v -> v.setting().environmentName())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("infos")
    void theBuilderCanGiveIt(SettingInfo setting) {
        String text = setting.defaultText().isEmpty() ? sample(setting) : setting.defaultText();

        var configuration =
                Tif1.builder()
                        .set("tif1.config.files", "false")
                        .set(setting.key(), text)
                        .configuration();

        assertThat(configuration.problems()).isEmpty();
        SettingValue value = configuration.value(setting.key()).orElseThrow();
        assertThat(value.origin().label()).isEqualTo("builder");
        assertThat(value.text()).isEqualTo(setting.secret() ? "***" : text);
    }

    static Stream<SettingInfo> infos() {
        return settings().map(SettingValue::setting);
    }

    private static Stream<SettingValue> settings() {
        return Tif1.builder().set("tif1.config.files", "false").configuration().values().stream();
    }

    /** Makes a text that a type takes out of what it says about itself. */
    private static String sample(SettingInfo setting) {
        return switch (setting.type()) {
            case "duration" ->
                    setting.range().contains(" to ") ? setting.range().split(" to ")[0] : "30s";
            case "count" -> "5";
            case "number" -> "0.5";
            case "flag" -> "true";
            case "choice" -> setting.range().split(",")[0];
            case "address", "list of address" -> setting.range().split("://")[0] + "://host:8080";
            case "list of text" ->
                    setting.range().equals("season=commit") ? "2025=" + "0".repeat(40) : "sample";
            default -> "sample";
        };
    }
}
