package io.tif1.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.RecordComponent;
import java.util.SplittableRandom;

/** Pages of wide rows as the source sends them: every value is a text, and some are not there. */
final class WidePages {
    static final int ROWS = 100;

    private WidePages() {}

    /** Returns some pages that differ. */
    static byte[][] make(int pages) {
        SplittableRandom random = new SplittableRandom(7);
        byte[][] all = new byte[pages][];
        for (int page = 0; page < pages; page++) {
            StringBuilder text = new StringBuilder("{\"rows\":[");
            for (int row = 0; row < ROWS; row++) {
                text.append(row == 0 ? "{" : ",{");
                row(text, random);
                text.append('}');
            }
            all[page] = text.append("]}").toString().getBytes(UTF_8);
        }
        return all;
    }

    private static void row(StringBuilder text, SplittableRandom random) {
        boolean first = true;
        for (RecordComponent component : WideRow.class.getRecordComponents()) {
            if (!component.getName().equals("s0") && random.nextInt(10) == 0) {
                continue;
            }
            text.append(first ? "\"" : ",\"").append(component.getName()).append("\":\"");
            text.append(value(component.getType(), random)).append('"');
            first = false;
        }
    }

    private static String value(Class<?> type, SplittableRandom random) {
        if (type == Integer.class) {
            return String.valueOf(random.nextInt(100_000));
        }
        if (type == Long.class) {
            return String.valueOf(random.nextLong(10_000_000_000_000L));
        }
        if (type == Double.class) {
            return random.nextInt(400) + "." + random.nextInt(1000);
        }
        return "value_" + random.nextInt(300);
    }
}
