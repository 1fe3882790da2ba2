package io.tif1.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tif1.api.model.Configuration;
import io.tif1.api.model.SettingFile;
import io.tif1.api.model.SettingOrigin;
import io.tif1.api.model.SettingProblem;
import io.tif1.api.model.SettingValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {
    private static final String RETRIES = "tif1.source.cdn.retries";

    @TempDir Path root;
    private Place place;

    @BeforeEach
    void makePlace() throws IOException {
        place = new Place(root);
    }

    @Test
    void theStrongerPlaceWins() throws IOException {
        assertThat(value(RETRIES)).isEqualTo("3 default ");
        place.user("# mine", RETRIES + "=4");
        assertThat(value(RETRIES)).isEqualTo("4 user file " + place.userFile() + ":2");
        place.project(RETRIES + "=5");
        assertThat(value(RETRIES)).isEqualTo("5 project file " + place.projectFile() + ":1");
        place.environment.put("TIF1_SOURCE_CDN_RETRIES", "6");
        assertThat(value(RETRIES)).isEqualTo("6 environment TIF1_SOURCE_CDN_RETRIES");
        place.properties.put(RETRIES, "7");
        assertThat(value(RETRIES)).isEqualTo("7 property -D" + RETRIES);
        place.explicit.put(RETRIES, "8");
        assertThat(value(RETRIES)).isEqualTo("8 builder builder");
        assertThat(place.read().problems()).isEmpty();
    }

    @Test
    void collectsAllThatIsWrongWithItsPlace() throws IOException {
        place.user("tif1.cashe.dir=x", "", RETRIES + " = many");
        place.project("tif1.source.cdn.ratio=NaN", "tif1.offline=maybe", "tif1.offline=online");
        place.environment.put("TIF1_SOURCE_CDN_RETRIES", "-1");
        place.properties.put("tif1.repair", "yes");
        place.explicit.put("tif1.frames", "arrow");

        assertThat(place.read().problems())
                .extracting(SettingProblem::place, SettingProblem::key)
                .containsExactlyInAnyOrder(
                        tuple(place.userFile() + ":1", "tif1.cashe.dir"),
                        tuple(place.userFile() + ":3", RETRIES),
                        tuple(place.projectFile() + ":1", "tif1.source.cdn.ratio"),
                        tuple(place.projectFile() + ":2", "tif1.offline"),
                        tuple(place.projectFile() + ":3", "tif1.offline"),
                        tuple("TIF1_SOURCE_CDN_RETRIES", RETRIES),
                        tuple("-Dtif1.repair", "tif1.repair"),
                        tuple("builder", "tif1.frames"));
        assertThat(place.read().problems())
                .extracting(SettingProblem::toString)
                .anyMatch(line -> line.endsWith("is unknown; did you mean tif1.cache.dir?"))
                .anyMatch(line -> line.endsWith("\"NaN\" is not valid: not a number"))
                .anyMatch(line -> line.endsWith("not within 0 and 100"))
                .anyMatch(line -> line.endsWith("is set in line 2, too"));
    }

    @Test
    void warnsOfVariablesAndPropertiesThatAreNone() {
        place.environment.put("TIF1_CACHE_DIRR", "x");
        place.environment.put("TIF1_POOL_MAXSIZE", "9");
        place.environment.put("TIF1_CACHE_OTHER_THING", "its plugin declares nothing");
        place.properties.put("tif1.chache.dir", "x");
        place.explicit.put("tif1.cache.redis.url", "redis://host");

        Configuration read = place.read();

        assertThat(read.problems()).isEmpty();
        assertThat(read.warnings())
                .extracting(SettingProblem::toString)
                .containsExactlyInAnyOrder(
                        "TIF1_CACHE_DIRR: is no setting; did you mean TIF1_CACHE_DIR?",
                        "TIF1_POOL_MAXSIZE: has no effect here: one HTTP/2 connection per host"
                                + " replaces pools",
                        "-Dtif1.chache.dir: tif1.chache.dir: is unknown; did you mean"
                                + " tif1.cache.dir?",
                        "builder: tif1.cache.redis.url: has no effect without its plugin; add"
                                + " io.tif1:tif1-cache-redis");
    }

    @Test
    void findsTheProjectAboveTheWorkingFolderButNotInTheHome() throws IOException {
        place.project(RETRIES + "=5");
        Path below = Files.createDirectories(place.project.resolve("a/b"));

        assertThat(place.reading(below).layers().find(RETRIES)).isPresent();
        Files.move(place.projectFile(), place.home.resolve("tif1.properties"));
        assertThat(place.reading(below).layers().find(RETRIES)).isEmpty();
    }

    @Test
    void readsNoFilesWhereItIsTold() throws IOException {
        place.user(RETRIES + "=4").project(RETRIES + "=5");
        place.environment.put("TIF1_CONFIG_FILES", "false");

        assertThat(value(RETRIES)).isEqualTo("3 default ");
    }

    @Test
    void readsTheUsersFileFromElsewhere() throws IOException {
        Path elsewhere = Files.writeString(place.home.resolve("mine"), RETRIES + "=9");
        place.environment.put("TIF1_CONFIG_FILE", elsewhere.toString());

        assertThat(value(RETRIES)).isEqualTo("9 user file " + elsewhere + ":1");
        Files.delete(elsewhere);
        assertThat(place.read().problems())
                .extracting(SettingProblem::message)
                .containsExactly("there is no such file");
    }

    @Test
    void masksPasswords() {
        place.explicit.put("tif1.source.cdn.password", "5");
        place.environment.put("TIF1_SOURCE_CDN_MIRRORS", "https://me:secret@host/x");

        assertThat(value("tif1.source.cdn.password")).startsWith("*** builder");
        assertThat(value("tif1.source.cdn.mirrors")).startsWith("https://***@host/x ");
        place.explicit.put("tif1.source.cdn.password", "hunter2");
        assertThat(place.read().problems().toString()).doesNotContain("hunter2");
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        place.user("a=b");
        Files.write(place.userFile(), new byte[] {'a', '=', (byte) 0xc3, '\n'});

        assertThat(place.read().problems())
                .extracting(SettingProblem::message)
                .containsExactly("is not text in UTF-8");
        Files.write(place.userFile(), new byte[(int) SettingsFile.MOST_BYTES + 1]);
        assertThat(place.read().problems())
                .extracting(SettingProblem::message)
                .singleElement()
                .asString()
                .contains("more than 1048576 bytes");
    }

    @Test
    void knowsTheFilesOfEachPlatform() {
        place.environment.put("XDG_CONFIG_HOME", place.home.resolve("xdg").toString());
        assertThat(userFile()).isEqualTo(place.home.resolve("xdg/tif1/tif1.properties"));
        place.properties.put("os.name", "Mac OS X");
        assertThat(userFile())
                .isEqualTo(place.home.resolve("Library/Application Support/tif1/tif1.properties"));
        place.properties.put("os.name", "Windows 11");
        assertThat(userFile())
                .isEqualTo(place.home.resolve("AppData/Roaming/tif1/tif1.properties"));
    }

    private Path userFile() {
        return place.read().files().stream()
                .filter(file -> file.origin() == SettingOrigin.USER_FILE)
                .map(SettingFile::path)
                .findFirst()
                .orElseThrow();
    }

    private String value(String key) {
        SettingValue value = place.read().value(key).orElseThrow();
        return value.text() + " " + value.origin().label() + " " + value.place();
    }
}
