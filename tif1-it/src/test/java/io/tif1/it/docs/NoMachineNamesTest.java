package io.tif1.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.it.project.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is committed works on any machine: no path of one, no host that packages come from. */
class NoMachineNamesTest {
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w./${}-])/(work|root|home|Users|mnt)/\\w|[A-Z]:\\\\Users\\\\");
    private static final Pattern PACKAGE_HOST =
            Pattern.compile("https?://(repo\\d?|registry|deb|proxy|files|nexus|artifactory)\\.");

    @Test
    void noFileNamesAPathOfAMachine() {
        assertThat(offending(MACHINE_PATH)).isEmpty();
    }

    @Test
    void noFileNamesAPackageHost() {
        assertThat(offending(PACKAGE_HOST)).isEmpty();
    }

    @Test
    void thePatternsMatchWhatTheyForbid() {
        String path = String.join("/", "", "home", "someone", "tif1");
        String host = "https:" + "//repo" + "1.example.org/maven2";

        assertThat(MACHINE_PATH.matcher("see " + path).find()).isTrue();
        assertThat(PACKAGE_HOST.matcher(host).find()).isTrue();
    }

    private static List<String> offending(Pattern forbidden) {
        return Documents.texts().stream().flatMap(file -> lines(file, forbidden)).toList();
    }

    private static Stream<String> lines(Path file, Pattern forbidden) {
        return Project.read(file)
                .lines()
                .filter(line -> forbidden.matcher(line).find())
                .map(line -> Documents.name(file) + ": " + line.strip());
    }
}
