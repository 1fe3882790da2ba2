package io.tif1.ergast.columnar;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves HTML entities in names, once: {@code &amp;amp;} becomes {@code &amp;}. */
final class Entities {
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9A-Fa-f]{1,6}|[A-Za-z]+);");
    private static final Map<String, String> NAMED =
            Map.ofEntries(
                    Map.entry("amp", "&"),
                    Map.entry("lt", "<"),
                    Map.entry("gt", ">"),
                    Map.entry("quot", "\""),
                    Map.entry("apos", "'"),
                    Map.entry("nbsp", "\u00a0"),
                    Map.entry("eacute", "é"),
                    Map.entry("uuml", "ü"),
                    Map.entry("ouml", "ö"),
                    Map.entry("auml", "ä"));

    private Entities() {}

    static String decode(String text) {
        return ENTITY.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(one(match.group(), match.group(1))));
    }

    /** An entity we do not know stays as it is. */
    private static String one(String whole, String name) {
        if (name.charAt(0) != '#') {
            return NAMED.getOrDefault(name, whole);
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        String digits = name.substring(hex ? 2 : 1);
        if (digits.isEmpty() || !hex && !digits.chars().allMatch(Character::isDigit)) {
            return whole;
        }
        int code = Integer.parseInt(digits, hex ? 16 : 10);
        return Character.isValidCodePoint(code) ? Character.toString(code) : whole;
    }
}
