package io.tif1.core.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.core.fuzz.Fuzzing;
import io.tif1.core.fuzz.Texts;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PropertyLinesTest {
    private static final long MOST_BYTES = 4L << 20;

    @Test
    void knowsWhereEachSettingStands() {
        String text = "# first\n\na = 1\nb : x\\\n   y\n! more\nc 3";

        assertThat(PropertyLines.read(text, (line, fault) -> {}))
                .containsExactly(
                        new PropertyLines.Line(3, 3, "a", "1"),
                        new PropertyLines.Line(4, 5, "b", "xy"),
                        new PropertyLines.Line(7, 7, "c", "3"));
    }

    @Test
    void namesTheLineOfABrokenEscape() {
        List<String> faults = new ArrayList<>();

        List<PropertyLines.Line> lines =
                PropertyLines.read("a=1\nb=\\u12x4\nc=3", (n, fault) -> faults.add(n + fault));

        assertThat(faults).singleElement().asString().startsWith("2a \\u");
        assertThat(lines).extracting(PropertyLines.Line::key).containsExactly("a", "c");
    }

    @Test
    void readsWhatThePlatformReads() {
        Fuzzing.of(5_000, MOST_BYTES)
                .run(PropertyLinesTest::text, PropertyLinesTest::assertReadAlike);
    }

    private static void assertReadAlike(String text) throws IOException {
        Map<String, String> ours = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        PropertyLines.read(text, (line, fault) -> faults.add(fault))
                .forEach(line -> ours.put(line.key(), line.value()));
        Properties theirs = new Properties();

        try {
            theirs.load(new StringReader(text));
        } catch (IllegalArgumentException broken) {
            assertThat(faults).isNotEmpty();
            return;
        }

        theirs.remove(""); // a line without a key means nothing to us
        assertThat(faults).allMatch(PropertyLines.NO_KEY::equals);
        assertThat(ours).isEqualTo(theirs);
    }

    @Test
    void readsBackWhatTheEditorWrites() {
        Fuzzing.of(2_000, MOST_BYTES)
                .run(
                        random -> new String[] {text(random), value(random)},
                        texts -> assertReadsBack(texts[0], texts[1]));
    }

    private static void assertReadsBack(String before, String value) {
        String key = "tif1.frame";
        String line = key + " = " + value.replace("\\", "\\\\");

        String after = FileEditor.replaced(before, key, List.of(line));

        assertThat(PropertyLines.read(after, (n, fault) -> {}))
                .filteredOn(one -> one.key().equals(key))
                .extracting(one -> one.value().strip())
                .contains(value.strip());
    }

    private static String text(SplittableRandom random) {
        return Texts.of("ab=: \t\f\\#!\n\r\u00e9\u2003nu0041", 60, random);
    }

    private static String value(SplittableRandom random) {
        return "a" + Texts.of("ab/\\=:#! .\u00e9", 29, random);
    }
}
