package io.tif1.lake.export;

import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads YAML strictly: repeated keys and anchors without end are errors. */
final class Yaml {
    private Yaml() {}

    static Object read(String text) {
        LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(false).build();
        return new Load(settings).loadFromString(text);
    }

    static Map<String, Object> map(String text) {
        return asMap(read(text));
    }

    @SuppressWarnings("unchecked") // a document of which the test knows the shape
    static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }

    static Map<String, Object> map(Map<String, Object> parent, String key) {
        return asMap(parent.get(key));
    }

    static List<Map<String, Object>> maps(Map<String, Object> parent, String key) {
        return ((List<?>) parent.get(key)).stream().map(Yaml::asMap).toList();
    }
}
