package io.tif1.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.core.codec.StoredTable;
import io.tif1.core.codec.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupedLookupTest {
    private final List<List<String>> asked = new ArrayList<>();

    @Test
    void asksOnceForEachGroup() {
        List<String> names = names(70);
        GroupedLookup lookup = new GroupedLookup(names, this::known);

        names.forEach(name -> assertThat(lookup.find(name).join().origin()).isEqualTo(name));

        assertThat(asked).extracting(List::size).containsExactly(32, 32, 6);
    }

    @Test
    void whatIsNotKnownIsAMiss() {
        GroupedLookup lookup =
                new GroupedLookup(names(2), some -> CompletableFuture.completedFuture(Map.of()));

        assertThat(lookup.find("0").join().table()).isNull();
        assertThat(lookup.find("never named").join().table()).isNull();
    }

    @Test
    void aNameThatStandsTwiceIsFoundTwice() {
        GroupedLookup lookup = new GroupedLookup(List.of("a", "b", "a"), this::known);

        assertThat(lookup.find("a").join().origin()).isEqualTo("a");
        assertThat(lookup.find("b").join().origin()).isEqualTo("b");
        assertThat(lookup.find("a").join().origin()).isEqualTo("a");
    }

    @Test
    void whoGivesUpStopsNobodyElse() {
        CompletableFuture<Map<String, CachedTables.Hit>> later = new CompletableFuture<>();
        GroupedLookup lookup = new GroupedLookup(List.of("a", "b"), some -> later);

        lookup.find("a").cancel(true);
        CompletableFuture<CachedTables.Hit> other = lookup.find("b");
        later.complete(Map.of("b", hit("b")));

        assertThat(other.join().origin()).isEqualTo("b");
    }

    private CompletableFuture<Map<String, CachedTables.Hit>> known(List<String> names) {
        asked.add(names);
        Map<String, CachedTables.Hit> hits = new HashMap<>();
        names.forEach(name -> hits.put(name, hit(name)));
        return CompletableFuture.completedFuture(hits);
    }

    private static CachedTables.Hit hit(String origin) {
        StoredTable table = Tables.small();
        return new CachedTables.Hit(table, true, origin);
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).toList();
    }
}
