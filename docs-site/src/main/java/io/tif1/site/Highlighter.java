package io.tif1.site;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours code: comments, texts, words of the language, numbers. Nothing is left out or added. */
final class Highlighter {
    private static final String WORDS =
            "\\b(?:abstract|boolean|break|case|catch|class|continue|default|do|double|else|enum"
                    + "|extends|false|final|finally|for|if|implements|import|instanceof|int"
                    + "|interface|long|new|null|package|private|protected|public|record|return"
                    + "|static|super|switch|this|throw|throws|true|try|var|void|while)\\b";
    private static final Pattern JAVA =
            Pattern.compile(
                    "(?<c>//[^\\n]*|/\\*[\\s\\S]*?\\*/)|(?<s>\"(?:\\\\.|[^\"\\\\\\n])*\")"
                            + "|(?<a>@\\w+)|(?<k>"
                            + WORDS
                            + ")|(?<n>\\b\\d[\\d_.]*L?\\b)");
    private static final Pattern PYTHON =
            Pattern.compile(
                    "(?<c>#[^\\n"
                            + "]*)|(?<s>\"[^\"\\n"
                            + "]*\"|'[^'\\n"
                            + "]*')|(?<k>\\b(?:and|as|async|await|def"
                            + "|else|False|for|from|if|import|in|is|lambda|None|not|or|return"
                            + "|True|with)\\b)|(?<n>\\b\\d[\\d_.]*\\b)");
    private static final Pattern SHELL =
            Pattern.compile("(?m)(?<c>(?:^|(?<=\\s))#[^\\n]*)|(?<s>\"[^\"\\n]*\"|'[^'\\n]*')");
    private static final Pattern CONSOLE =
            Pattern.compile("(?m)^(?:(?<c>\\$ )(?<k>[^\\n]*)|(?<w>tif1: [^\\n]*))");
    private static final Pattern XML =
            Pattern.compile("(?<c><!--[\\s\\S]*?-->)|(?<k></?[\\w:-]+|/?>)|(?<s>\"[^\"\\n]*\")");
    private static final Map<String, Pattern> LANGUAGES =
            Map.ofEntries(
                    Map.entry("java", JAVA),
                    Map.entry("kotlin", JAVA),
                    Map.entry("python", PYTHON),
                    Map.entry("sh", SHELL),
                    Map.entry("shell", SHELL),
                    Map.entry("bash", SHELL),
                    Map.entry("properties", SHELL),
                    Map.entry("console", CONSOLE),
                    Map.entry("xml", XML));
    private static final List<String> KINDS = List.of("c", "s", "a", "k", "n", "w");

    private Highlighter() {}

    /** Returns code as HTML; that of a language not known here is escaped only. */
    static String html(String language, String code) {
        Pattern pattern = LANGUAGES.get(language);
        if (pattern == null) {
            return Markup.escaped(code);
        }
        StringBuilder html = new StringBuilder(code.length() * 2);
        Matcher matcher = pattern.matcher(code);
        int done = 0;
        while (matcher.find()) {
            for (String kind : KINDS) {
                if (has(pattern, kind) && matcher.start(kind) >= done) {
                    html.append(Markup.escaped(code.substring(done, matcher.start(kind))))
                            .append("<span class=\"")
                            .append(kind)
                            .append("\">")
                            .append(Markup.escaped(matcher.group(kind)))
                            .append("</span>");
                    done = matcher.end(kind);
                }
            }
        }
        return html.append(Markup.escaped(code.substring(done))).toString();
    }

    private static boolean has(Pattern pattern, String kind) {
        return pattern.pattern().contains("(?<" + kind + ">");
    }
}
