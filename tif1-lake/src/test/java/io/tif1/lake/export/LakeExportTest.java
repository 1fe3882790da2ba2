package io.tif1.lake.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tif1.api.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LakeExportTest {
    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(LakeExport.class)
    void writesItsFilesAndLeavesThemTheSecondTime(LakeExport export) throws IOException {
        List<Path> files = export.write(folder);
        List<Path> again = export.write(folder);

        assertThat(files).isNotEmpty().isSorted().isEqualTo(again);
        assertThat(files).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(found()).containsExactlyInAnyOrderElementsOf(files);
        assertThat(LakeExport.named(export.id().toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(export);
    }

    @Test
    void replacesNothingOfOthers() throws IOException {
        Files.writeString(folder.resolve("tif1-alerts.yml"), "mine");

        assertThatThrownBy(() -> LakeExport.PROMETHEUS.write(folder))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("tif1-alerts.yml");

        assertThat(found()).containsExactly(folder.resolve("tif1-alerts.yml"));
        assertThat(folder.resolve("tif1-alerts.yml")).hasContent("mine");
    }

    @Test
    void saysWhichExportsThereAre() {
        assertThatThrownBy(() -> LakeExport.named("excel"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"excel\"")
                .hasMessageContaining("grafana, bi, superset");
    }

    @Test
    void listsEveryTemplate() throws IOException {
        Path templates = Path.of("src/main/resources/io/tif1/lake/export");
        try (Stream<Path> files = Files.walk(templates)) {
            List<String> there =
                    files.filter(Files::isRegularFile)
                            .map(file -> templates.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> !name.equals("files.txt"))
                            .sorted()
                            .toList();
            assertThat(Templates.paths()).isEqualTo(there);
        }
    }

    private List<Path> found() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
