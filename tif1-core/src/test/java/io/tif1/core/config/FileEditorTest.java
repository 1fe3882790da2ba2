package io.tif1.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tif1.api.ConfigurationException;
import io.tif1.api.model.SettingOrigin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileEditorTest {
    @TempDir Path root;
    private Place place;

    @BeforeEach
    void makePlace() throws IOException {
        place = new Place(root);
    }

    @Test
    void writesTheKeyAndNoDefaults() throws IOException {
        place.read().set(SettingOrigin.USER_FILE, "tif1.source.cdn.retries", " 5 ");

        assertThat(place.userFile()).hasContent("tif1.source.cdn.retries = 5\n");
        if (Files.getFileStore(root).supportsFileAttributeView("posix")) {
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(place.userFile())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void keepsEveryOtherLine() {
        String before = "# mine\r\n\r\na : 1\r\ntif1.x=2\\\r\n  3\r\n# end";

        assertThat(FileEditor.replaced(before, "tif1.x", List.of("tif1.x = 4")))
                .isEqualTo("# mine\r\n\r\na : 1\r\ntif1.x = 4\r\n# end");
        assertThat(FileEditor.replaced(before, "tif1.y", List.of("tif1.y = 4")))
                .isEqualTo(before + "\r\ntif1.y = 4\r\n");
        assertThat(FileEditor.replaced(before, "tif1.x", List.of()))
                .isEqualTo("# mine\r\n\r\na : 1\r\n# end");
        assertThat(FileEditor.replaced("a=1\nb=2\na=3\n", "a", List.of("a = 4")))
                .isEqualTo("a = 4\nb=2\n");
    }

    @Test
    void readsBackWhatItWrote() {
        String key = "tif1.cache.dir";
        for (String path : List.of("C:\\caches\\f1", "/a b/c#d!e", "/\u00e9/=:x")) {
            place.read().set(SettingOrigin.USER_FILE, key, path);

            assertThat(SettingsFile.read(SettingOrigin.USER_FILE, place.userFile()).given())
                    .extracting(Given::text)
                    .containsExactly(path);
        }
    }

    @Test
    void refusesWhatTheCheckWouldRefuse() throws IOException {
        place.project("# nothing");
        for (String[] bad :
                new String[][] {
                    {"tif1.source.cdn.retries", "many"},
                    {"tif1.source.cdn.retry", "1"},
                    {"tif1.source.cdn.mirrors", "https://host/x"},
                    {"tif1.config.files", "false"},
                    {"tif1.offline", ""}
                }) {
            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(() -> place.read().set(SettingOrigin.PROJECT_FILE, bad[0], bad[1]))
                    .satisfies(refused -> assertThat(refused.problems()).hasSize(1));
        }
        assertThat(place.projectFile()).hasContent("# nothing\n");
    }

    @Test
    void writesThroughALinkAndLeavesNothingBehind() throws IOException {
        Path real = Files.writeString(place.home.resolve("dotfile"), "# kept\n");
        Files.createDirectories(place.userFile().getParent());
        Files.createSymbolicLink(place.userFile(), real);

        place.read().set(SettingOrigin.USER_FILE, "tif1.offline", "offline");

        assertThat(Files.isSymbolicLink(place.userFile())).isTrue();
        assertThat(real).hasContent("# kept\ntif1.offline = offline\n");
        assertThat(Files.exists(place.userFile(), LinkOption.NOFOLLOW_LINKS)).isTrue();
        try (Stream<Path> left = Files.list(place.home)) {
            assertThat(left).noneMatch(file -> file.toString().endsWith(".tmp"));
        }
    }
}
