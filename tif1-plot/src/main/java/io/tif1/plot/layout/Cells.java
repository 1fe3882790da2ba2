package io.tif1.plot.layout;

import io.tif1.plot.color.Rgb;
import io.tif1.plot.color.Style;
import io.tif1.plot.model.Dash;
import java.util.ArrayList;
import java.util.List;

/** Filled rectangles with a text inside, where there is room for it. */
final class Cells {
    private static final Rgb BLACK = new Rgb(0, 0, 0);
    private static final Rgb WHITE = new Rgb(255, 255, 255);

    private Cells() {}

    static List<Item> items(double[] c, String fill, String text, Style style) {
        List<Item> items = new ArrayList<>();
        double[] outline = {c[0], c[1], c[2], c[1], c[2], c[3], c[0], c[3], c[0], c[1]};
        boolean tiny = Math.abs(c[2] - c[0]) < 3 || Math.abs(c[3] - c[1]) < 3;
        Rgb back = style.theme().background();
        boolean pale = Rgb.parse(fill).contrast(back) < 3;
        String edge = pale ? style.theme().grid().hex() : tiny ? "" : back.hex();
        items.add(new Item.Path(List.of(outline), edge, fill, 1, Dash.SOLID));
        double width = Math.abs(c[2] - c[0]) - 3;
        int size = TextWidth.of(text, 10) <= width ? 10 : 8;
        boolean fits = TextWidth.of(text, size) <= width && Math.abs(c[3] - c[1]) > size + 1;
        if (fits && !text.isEmpty()) {
            Rgb ground = Rgb.parse(fill);
            String ink = (ground.contrast(BLACK) >= 4.5 ? BLACK : WHITE).hex();
            double middle = (c[1] + c[3]) / 2 + size * 0.36;
            items.add(new Item.Text((c[0] + c[2]) / 2, middle, text, ink, size, 0));
        }
        return items;
    }
}
