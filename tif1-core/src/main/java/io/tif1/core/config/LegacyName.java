package io.tif1.core.config;

import io.tif1.api.spi.SettingType;
import java.util.function.UnaryOperator;

/**
 * A variable that tif1 for Python reads, and what becomes of it here.
 *
 * @param variable its name
 * @param key the setting it stands for; empty if none
 * @param convert turns its text into the setting's; gives an empty text for "no change" and throws
 *     {@code IllegalArgumentException} if the text means nothing
 * @param note how the text is converted, or why the variable does not apply
 */
record LegacyName(String variable, String key, UnaryOperator<String> convert, String note) {
    static LegacyName same(String variable, String key) {
        return new LegacyName(variable, key, text -> text, "");
    }

    static LegacyName seconds(String variable, String key) {
        return new LegacyName(
                variable, key, LegacyName::millis, "a number of seconds, fractions allowed");
    }

    static LegacyName switched(
            String variable, String key, String ifTrue, String ifFalse, String note) {
        return new LegacyName(
                variable, key, text -> SettingType.flag().read(text) ? ifTrue : ifFalse, note);
    }

    static LegacyName none(String variable, String reason) {
        return new LegacyName(variable, "", text -> "", reason);
    }

    private static String millis(String text) {
        double seconds = SettingType.number(0, 1_000_000).read(text);
        return Math.round(seconds * 1_000) + "ms";
    }
}
