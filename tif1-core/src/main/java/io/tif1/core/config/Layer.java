package io.tif1.core.config;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One place that settings come from. */
interface Layer {
    /** Returns what this place gives for a full key, or null. */
    @Nullable Given find(String key);

    /** Returns all that this place gives, as far as it can be listed without knowing keys. */
    List<Given> listed();

    /** Makes a place of a map. */
    static Layer of(Map<String, Given> given) {
        return new Layer() {
            @Override
            public @Nullable Given find(String key) {
                return given.get(key);
            }

            @Override
            public List<Given> listed() {
                return List.copyOf(given.values());
            }
        };
    }
}
