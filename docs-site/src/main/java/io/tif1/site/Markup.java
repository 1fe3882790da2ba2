package io.tif1.site;

/** Text as HTML. */
final class Markup {
    private Markup() {}

    /** Returns a text with what means something in HTML escaped. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
