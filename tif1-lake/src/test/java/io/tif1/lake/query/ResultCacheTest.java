package io.tif1.lake.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultCacheTest {
    private final ResultCache cache = new ResultCache(200);

    @Test
    void dropsWhatWasNotAskedForLongest() {
        cache.get(key("a"), 1);
        for (String name : List.of("a", "b", "c", "d")) {
            cache.put(key(name), rows(24));
        }
        cache.get(key("a"), 1);
        cache.put(key("e"), rows(30));

        assertThat(cache.get(key("a"), 1)).isNotNull();
        assertThat(cache.get(key("b"), 1)).isNull();
        assertThat(cache.statistics().kept()).isEqualTo(4);
    }

    @Test
    void doesNotKeepWhatIsTooLarge() {
        cache.put(key("a"), rows(51));

        assertThat(cache.statistics().kept()).isZero();
    }

    private static ResultCache.Key key(String sql) {
        return new ResultCache.Key(sql, List.of());
    }

    private static QueryResult rows(int count) {
        return new QueryResult(
                List.of("n"), List.of("INTEGER"), Collections.nCopies(count, List.of(1)));
    }
}
