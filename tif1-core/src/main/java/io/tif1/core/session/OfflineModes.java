package io.tif1.core.session;

import io.tif1.api.model.OfflineMode;
import java.util.Locale;

/** Reads the offline mode as people write it. */
final class OfflineModes {
    private OfflineModes() {}

    /** Reads a yes or a no. */
    static boolean yes(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "false", "no", "0", "off" -> false;
            case "true", "yes", "1", "on" -> true;
            default -> throw new IllegalArgumentException("use true or false");
        };
    }

    static OfflineMode parse(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "false", "no", "0", "off", "online" -> OfflineMode.ONLINE;
            case "true", "yes", "1", "on", "offline" -> OfflineMode.OFFLINE;
            case "prefer-cache" -> OfflineMode.PREFER_CACHE;
            default -> throw new IllegalArgumentException("use online, prefer-cache or offline");
        };
    }
}
