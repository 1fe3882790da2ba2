package io.tif1.api.spi;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the texts of settings; messages say what is wrong, not which key. */
interface SettingTexts {
    /** Text that none of the types takes is not repeated beyond this many characters. */
    int LONGEST_NUMBER = 40;

    /** A number and a unit. */
    Pattern SPAN = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|h|d)?");

    static boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "1" -> true;
            case "false", "no", "off", "0" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    static long whole(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a whole number", e);
        }
    }

    static double finite(String text) {
        try {
            double value =
                    text.length() > LONGEST_NUMBER
                            ? Double.NaN
                            : new BigDecimal(text).doubleValue();
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a number", e);
        }
        throw new IllegalArgumentException("not a finite number");
    }

    static Duration duration(String text) {
        Matcher span = SPAN.matcher(text.toLowerCase(Locale.ROOT));
        if (!span.matches()) {
            return Duration.parse(text);
        }
        long amount = Long.parseLong(span.group(1));
        String unit = span.group(2) == null ? "s" : span.group(2);
        return switch (unit) {
            case "ms" -> Duration.ofMillis(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            case "d" -> Duration.ofDays(amount);
            default -> Duration.ofSeconds(amount);
        };
    }

    static <C extends Comparable<C>> C within(C value, C least, C most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "not within %s and %s".formatted(shown(least), shown(most)));
        }
        return value;
    }

    static String oneOf(String word, List<String> allowed) {
        if (!allowed.contains(word)) {
            throw new IllegalArgumentException("use one of: " + String.join(", ", allowed));
        }
        return word;
    }

    static Path path(String text) {
        if (text.equals("~") || text.startsWith("~/")) {
            String rest = text.substring(Math.min(text.length(), 2));
            return Path.of(System.getProperty("user.home", ".")).resolve(rest);
        }
        return Path.of(text);
    }

    static URI address(String text, List<String> schemes) {
        URI address = URI.create(text);
        if (address.getHost() == null || !schemes.contains(address.getScheme())) {
            throw new IllegalArgumentException(
                    "not an address that starts with " + String.join(":// or ", schemes) + "://");
        }
        return address;
    }

    static List<String> items(String text) {
        List<String> items =
                Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .toList();
        if (items.isEmpty()) {
            throw new IllegalArgumentException("the list is empty");
        }
        return items;
    }

    static String range(long least, long most) {
        boolean open = most == Long.MAX_VALUE || most == Integer.MAX_VALUE;
        return open ? "from " + least : least + " to " + most;
    }

    static String brief(Duration span) {
        long millis = span.toMillis();
        if (millis % 1_000 != 0 || millis == 0) {
            return millis + "ms";
        }
        long seconds = millis / 1_000;
        if (seconds % 86_400 == 0) {
            return seconds / 86_400 + "d";
        }
        if (seconds % 3_600 == 0) {
            return seconds / 3_600 + "h";
        }
        return seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
    }

    private static String shown(Object bound) {
        return bound instanceof Duration span ? brief(span) : bound.toString();
    }
}
