package io.tif1.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tif1.api.model.SettingFile;
import io.tif1.api.model.SettingProblem;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectTrustTest {
    @TempDir Path root;
    private Place place;

    @BeforeEach
    void makePlace() throws IOException {
        place = new Place(root);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tif1.cache.dir=/elsewhere",
                "tif1.cache.dir=../elsewhere",
                "tif1.cache.dir=a/../../elsewhere",
                "tif1.cache.dir=~/elsewhere",
                "tif1.cache.sqlite.file=../other.db",
                "tif1.cache.sqlite.file=/other.db",
                "tif1.source=https://host/x",
                "tif1.source=cdn,HTTPS://host/x",
                "tif1.source=../data",
                "tif1.source.directory.root=/etc",
                "tif1.source.cdn.mirrors=https://host/x",
                "tif1.config.trusted=.",
                "tif1.config.file=mine.properties",
                "tif1.cache.other.host=somewhere"
            })
    void aProjectReachesNothingBeyondItsFolder(String line) throws IOException {
        place.project(line);

        assertThat(place.read().problems())
                .extracting(SettingProblem::place)
                .containsExactly(place.projectFile() + ":1");
        String key = line.substring(0, line.indexOf('='));
        assertThat(place.reading(place.project).layers().find(key)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tif1.cache.dir=cache",
                "tif1.cache.dir=.",
                "tif1.cache.sqlite.file=sub/other.db",
                "tif1.source=sample, cdn",
                "tif1.source=./data",
                "tif1.source.directory.root=data",
                "tif1.offline=offline"
            })
    void aProjectDecidesAboutItself(String line) throws IOException {
        place.project(line);

        assertThat(place.read().problems()).isEmpty();
    }

    @Test
    void aLinkLeadsNowhereElse() throws IOException {
        Files.createDirectories(place.home.resolve("private"));
        Files.createSymbolicLink(place.project.resolve("cache"), place.home.resolve("private"));
        place.project("tif1.cache.dir=cache/tif1");

        assertThat(place.read().problems()).hasSize(1);
    }

    @Test
    void theUserMayTrustAProject() throws IOException {
        place.project("tif1.source.cdn.mirrors=https://host/x", "tif1.cache.dir=/elsewhere");
        assertThat(place.read().problems()).hasSize(2);

        place.user("tif1.config.trusted=~/other," + place.project);

        assertThat(place.read().problems()).isEmpty();
        assertThat(place.read().value("tif1.cache.dir").orElseThrow().text())
                .isEqualTo(Path.of("/elsewhere").toString());
    }

    @Test
    void pathsAreRelativeToTheFileThatNamesThem() throws IOException {
        place.project("tif1.cache.dir=cache", "tif1.source=sample,./data");
        Path below = Files.createDirectories(place.project.resolve("a/b"));

        Layers layers = place.reading(below).layers();

        assertThat(layers.find("tif1.cache.dir").orElseThrow().text())
                .isEqualTo(place.project.resolve("cache").toString());
        assertThat(layers.find("tif1.source").orElseThrow().text())
                .isEqualTo("sample," + place.project.resolve("data"));
    }

    @Test
    void aFileOfSomebodyElseSaysNothing() throws IOException {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "owners are looked at where files have POSIX permissions");
        place.project("tif1.offline=offline");
        place.properties.put("user.name", "somebody-else");
        assumeTrue(!Files.getOwner(place.projectFile()).getName().equals("root"), "run as root");

        assertThat(place.reading(place.project).layers().find("tif1.offline")).isEmpty();
        assertThat(place.read().files())
                .extracting(SettingFile::note)
                .anyMatch(note -> note.contains("belongs to another user"));
    }
}
