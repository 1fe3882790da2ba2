package io.tif1.plot.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps texts from covering each other and from leaving the picture. */
final class Placer {
    private final List<double[]> taken = new ArrayList<>();
    private final double width;
    private final double height;

    Placer(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Returns left, top, right and bottom of a text. */
    static double[] box(Item.Text text) {
        double wide = TextWidth.of(text.text(), text.size());
        double left = text.x() - wide * (text.anchor() + 1) / 2;
        return new double[] {
            left, text.y() - text.size() * 0.8, left + wide, text.y() + text.size() * 0.22
        };
    }

    /** Takes the place of a text that stays where it is. */
    Item.Text keep(Item.Text text) {
        taken.add(box(text));
        return text;
    }

    /** Takes a text's place if it is free. */
    Optional<Item.Text> add(Item.Text text) {
        double[] box = box(text);
        boolean inside = box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= height;
        return inside && isFree(box) ? Optional.of(keep(text)) : Optional.empty();
    }

    /** Takes the first free place of a text, among itself and places above and below. */
    Optional<Item.Text> near(Item.Text text, double... shifts) {
        for (double shift : shifts) {
            Item.Text moved =
                    new Item.Text(
                            text.x(),
                            text.y() + shift,
                            text.text(),
                            text.fill(),
                            text.size(),
                            text.anchor());
            Optional<Item.Text> placed = add(moved);
            if (placed.isPresent()) {
                return placed;
            }
        }
        return Optional.empty();
    }

    private boolean isFree(double[] box) {
        return taken.stream()
                .noneMatch(
                        t ->
                                t[0] < box[2] + 1
                                        && box[0] < t[2] + 1
                                        && t[1] < box[3]
                                        && box[1] < t[3]);
    }
}
