package io.tif1.ergast.replay;

import java.util.List;

/** Writes one page of an endpoint's rows in the shape of the public API. */
final class PageText {
    private final StringBuilder out = new StringBuilder(16_384);
    private int open;

    /** Returns the rows with the objects around them; those of the page's edges are repeated. */
    static String rows(List<Item> items) {
        PageText page = new PageText();
        Item before = Item.plain("");
        for (Item item : items) {
            page.add(item, before);
            before = item;
        }
        page.closeTo(0);
        return page.out.toString();
    }

    private void add(Item item, Item before) {
        int shared = item.shared(before);
        closeTo(shared);
        if (out.length() > 0 && out.charAt(out.length() - 1) != '[') {
            out.append(',');
        }
        for (String around : item.wrapping().subList(shared, item.wrapping().size())) {
            out.append(around);
            open++;
        }
        out.append(item.json());
    }

    private void closeTo(int depth) {
        while (open > depth) {
            out.append("]}");
            open--;
        }
    }
}
