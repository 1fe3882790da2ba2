package io.tif1.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Frame;
import io.tif1.api.query.Query;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a query reads, and when. */
class LazyQueryTest {
    private final Map<String, Integer> cells = new TreeMap<>();
    private final Frame laps =
            counting(
                    new ListFrame()
                            .with("Driver", ColumnType.TEXT, "VER", "NOR", "PIA", "NOR")
                            .with("Lap", ColumnType.INT32, 1, 1, 1, 2)
                            .with("Speed", ColumnType.FLOAT64, 301.0, 312.0, 305.5, 299.0));

    @Test
    void choosingColumnsAndRowsReadsNothing() {
        Query query = Frames.query(laps).select("Driver", "Speed").limit(2);

        assertThat(query.count()).isEqualTo(2);
        assertThat(cells).isEmpty();
    }

    @Test
    void aConditionReadsItsOwnColumnAndOnlyTheRowsThatAreLeft() {
        Query query = Frames.query(laps).where("Driver").is("NOR").where("Speed").isAbove(300.0);

        assertThat(query.count()).isEqualTo(1);
        assertThat(cells.get("Driver")).isPositive();
        assertThat(cells.get("Speed")).isLessThanOrEqualTo(2 * 2); // asked for, and whether there
        assertThat(cells).doesNotContainKey("Lap");
    }

    @Test
    void sortingReadsTheColumnItSortsBy() {
        Frames.query(laps).sortBy("Lap").limit(1);

        assertThat(cells).containsOnlyKeys("Lap");
    }

    @Test
    void rowsAreReadOneByOne() {
        String first =
                Frames.query(laps).sortByDescending("Speed").iterator().next().text("Driver");

        assertThat(first).isEqualTo("NOR");
        assertThat(cells.get("Driver")).isLessThanOrEqualTo(2);
        assertThat(cells).doesNotContainKey("Lap");
    }

    private Frame counting(Frame frame) {
        return (Frame)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Frame.class},
                        (proxy, method, args) -> {
                            Object result = call(frame, method, args);
                            return result instanceof Column column ? counting(column) : result;
                        });
    }

    private Column counting(Column column) {
        return (Column)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Column.class},
                        (proxy, method, args) -> {
                            boolean reads =
                                    method.getName().endsWith("At")
                                            || method.getName().equals("isMissing");
                            boolean bulk = method.getName().startsWith("to") && args != null;
                            int read = reads ? 1 : bulk ? column.size() : 0;
                            if (read > 0) {
                                cells.merge(column.name(), read, Integer::sum);
                            }
                            return call(column, method, args);
                        });
    }

    private static Object call(Object target, Method method, Object... args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
