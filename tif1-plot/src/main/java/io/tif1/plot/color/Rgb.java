package io.tif1.plot.color;

import java.util.Locale;
import org.apiguardian.api.API;

/**
 * A colour without transparency; components from 0 to 255.
 *
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public record Rgb(int red, int green, int blue) {
    /**
     * Reads {@code #rrggbb}, with or without the sign; fails with IllegalArgumentException else.
     */
    public static Rgb parse(String hex) {
        String digits = hex.startsWith("#") ? hex.substring(1) : hex;
        if (!digits.matches("[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("color is '" + hex + "', but must be like #1e90ff");
        }
        int value = Integer.parseInt(digits, 16);
        return new Rgb(value >> 16, value >> 8 & 255, value & 255);
    }

    /** Returns {@code #rrggbb}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** Returns the relative luminance of WCAG 2, 0 to 1. */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** Returns the contrast ratio of WCAG 2, 1 to 21. */
    public double contrast(Rgb other) {
        double a = luminance() + 0.05;
        double b = other.luminance() + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** Returns this colour, or the nearest towards white or black that stands out enough. */
    public Rgb against(Rgb background, double ratio) {
        Rgb end = background.luminance() < 0.18 ? new Rgb(255, 255, 255) : new Rgb(0, 0, 0);
        Rgb found = this;
        for (int step = 1; found.contrast(background) < ratio && step <= 50; step++) {
            found = mix(end, step / 50.0);
        }
        return found;
    }

    /** Returns a mixture; share 0 is this colour, 1 the other. */
    public Rgb mix(Rgb other, double share) {
        return new Rgb(
                (int) Math.round(red + (other.red - red) * share),
                (int) Math.round(green + (other.green - green) * share),
                (int) Math.round(blue + (other.blue - blue) * share));
    }

    private static double linear(int component) {
        double c = component / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
