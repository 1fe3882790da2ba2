package io.tif1.cache.sqlite;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The same contract with deflated payloads; the tight tier counts bytes as they are put. */
class DeflatedTierComplianceTest extends SqliteTierComplianceTest {
    @Override
    protected Map<String, String> settings(Path directory) {
        return deflating(super.settings(directory));
    }

    private static Map<String, String> deflating(Map<String, String> settings) {
        Map<String, String> more = new HashMap<>(settings);
        more.put("compression", "deflate-1");
        return more;
    }
}
