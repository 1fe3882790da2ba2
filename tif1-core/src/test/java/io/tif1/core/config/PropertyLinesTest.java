package io.tif1.core.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PropertyLinesTest {

    @Example
    void knowsWhereEachSettingStands() {
        String text = "# first\n\na = 1\nb : x\\\n   y\n! more\nc 3";

        assertThat(PropertyLines.read(text, (line, fault) -> {}))
                .containsExactly(
                        new PropertyLines.Line(3, 3, "a", "1"),
                        new PropertyLines.Line(4, 5, "b", "xy"),
                        new PropertyLines.Line(7, 7, "c", "3"));
    }

    @Example
    void namesTheLineOfABrokenEscape() {
        List<String> faults = new ArrayList<>();

        List<PropertyLines.Line> lines =
                PropertyLines.read("a=1\nb=\\u12x4\nc=3", (n, fault) -> faults.add(n + fault));

        assertThat(faults).singleElement().asString().startsWith("2a \\u");
        assertThat(lines).extracting(PropertyLines.Line::key).containsExactly("a", "c");
    }

    @Property(tries = 5_000)
    void readsWhatThePlatformReads(@ForAll("texts") String text) throws IOException {
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

    @Property(tries = 2_000)
    void readsBackWhatTheEditorWrites(
            @ForAll("texts") String before, @ForAll("values") String value) {
        String key = "tif1.frame";
        String line = key + " = " + value.replace("\\", "\\\\");

        String after = FileEditor.replaced(before, key, List.of(line));

        assertThat(PropertyLines.read(after, (n, fault) -> {}))
                .filteredOn(one -> one.key().equals(key))
                .extracting(one -> one.value().strip())
                .contains(value.strip());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab=: \t\f\\#!\n\r\u00e9\u2003nu0041")
                .ofMaxLength(60);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.strings().withChars("ab/\\=:#! .\u00e9").ofMinLength(1).ofMaxLength(30);
    }
}
