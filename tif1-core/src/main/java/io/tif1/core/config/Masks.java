package io.tif1.core.config;

import io.tif1.api.Secrets;

/** Hides what must not appear on screens and in logs. */
final class Masks {
    private Masks() {}

    /** Returns a text without passwords in it. */
    static String text(String text) {
        return Secrets.mask(text);
    }

    /** Returns the value of a key as it may be shown: declared secrets and others by their name. */
    static String value(String key, String text, Declarations declared) {
        boolean secret = declared.find(key).map(setting -> setting.secret()).orElse(false);
        return secret ? Secrets.MASK : Secrets.mask(key, text);
    }
}
