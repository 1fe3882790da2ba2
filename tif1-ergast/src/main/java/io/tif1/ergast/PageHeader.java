package io.tif1.ergast;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.api.DataLocation;
import io.tif1.api.InvalidDataException;
import io.tif1.ergast.json.JsonScanner;
import org.apiguardian.api.API;

/**
 * What the root of a page says about it.
 *
 * @param limit the most rows of a page
 * @param offset how many rows come before
 * @param total how many rows there are in all
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record PageHeader(int limit, int offset, int total) {
    /**
     * Reads the header, and checks that the whole page is JSON.
     *
     * @param document what messages call the page
     * @throws InvalidDataException if it is not, or has no such header
     */
    public static PageHeader read(String document, byte[] body) {
        JsonScanner scanner = new JsonScanner(document, body, 0, body.length);
        int[] found = {-1, -1, -1};
        scanner.enterObject();
        while (scanner.nextField()) {
            if (scanner.string().equals("MRData") && scanner.peek() == '{') {
                root(scanner, found);
            } else {
                scanner.skip();
            }
        }
        scanner.finish();
        if (found[0] < 1 || found[1] < 0 || found[2] < 0) {
            throw new InvalidDataException(
                    "limit, offset or total is missing",
                    new DataLocation(document, -1, "$.MRData"),
                    null);
        }
        return new PageHeader(found[0], found[1], found[2]);
    }

    private static void root(JsonScanner scanner, int[] found) {
        scanner.enterObject();
        while (scanner.nextField()) {
            int field =
                    switch (scanner.string()) {
                        case "limit" -> 0;
                        case "offset" -> 1;
                        case "total" -> 2;
                        default -> -1;
                    };
            if (field < 0 || scanner.peek() == '{' || scanner.peek() == '[') {
                scanner.skip();
            } else {
                scanner.scalar();
                found[field] = number(scanner.string());
            }
        }
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    /** Returns how many pages there are. */
    public int pages() {
        return Math.max(1, (total + limit - 1) / limit);
    }

    /** Returns where the next page begins. */
    int next() {
        return offset + limit;
    }
}
