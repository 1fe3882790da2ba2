package io.tif1.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text can be read on whatever it stands, in light and in dark: contrast 4.5 or more. */
class ColorsTest {
    private static final Pattern COLOR = Pattern.compile("--(\\w+): #(\\w{6})");
    private static final List<String> INKS =
            List.of("text", "soft", "link", "c", "s", "k", "n", "a");
    private static final List<String> GROUNDS = List.of("back", "side", "code", "head");

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void everyTextStandsOut(int theme) throws IOException {
        Map<String, Integer> colors = themes().get(theme);

        for (String ink : INKS) {
            for (String ground : GROUNDS) {
                assertThat(contrast(color(colors, ink), color(colors, ground)))
                        .as(ink + " on " + ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(contrast(color(colors, "mark"), color(colors, "side"))).isGreaterThan(3);
    }

    private static List<Map<String, Integer>> themes() throws IOException {
        try (InputStream in = Site.class.getResourceAsStream("style.css")) {
            String style =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            int dark = style.indexOf("prefers-color-scheme: dark");
            return List.of(colors(style.substring(0, dark)), colors(style.substring(dark)));
        }
    }

    private static Map<String, Integer> colors(String style) {
        Map<String, Integer> colors = new HashMap<>();
        Matcher matcher = COLOR.matcher(style);
        while (matcher.find()) {
            colors.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
        }
        return colors;
    }

    private static int color(Map<String, Integer> colors, String name) {
        return Objects.requireNonNull(colors.get(name), name);
    }

    /** Contrast as WCAG 2.1 defines it. */
    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int color) {
        return 0.2126 * linear(color >> 16)
                + 0.7152 * linear(color >> 8 & 0xff)
                + 0.0722 * linear(color & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
