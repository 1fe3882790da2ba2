package io.tif1.core.session;

/** Decides which names from files or callers may become part of a path. */
final class SafeNames {
    private SafeNames() {}

    /**
     * Returns whether a text looks like a driver's code: two to four letters or digits, one a
     * letter.
     */
    static boolean isDriverCode(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z';
            if (!letter && !(c >= '0' && c <= '9')) {
                return false;
            }
            letters += letter ? 1 : 0;
        }
        return letters > 0 && text.length() >= 2 && text.length() <= 4;
    }
}
