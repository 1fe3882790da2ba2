package io.tif1.plot.png;

import io.tif1.plot.color.Rgb;
import io.tif1.plot.layout.Drawing;
import io.tif1.plot.layout.Item;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The part that knows the desktop module. */
final class PngPainter {
    private static final int FINE = 2;

    private final Graphics2D g;

    private PngPainter(Graphics2D g) {
        this.g = g;
    }

    static byte[] paint(Drawing drawing) {
        int width = drawing.style().width();
        int height = drawing.style().height();
        BufferedImage image =
                new BufferedImage(width * FINE, height * FINE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(FINE, FINE);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(color(drawing.style().theme().background().hex()));
        g.fillRect(0, 0, width, height);
        PngPainter painter = new PngPainter(g);
        drawing.layers().forEach(layer -> layer.items().forEach(painter::item));
        g.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void item(Item item) {
        if (item instanceof Item.Path path) {
            path(path);
        } else if (item instanceof Item.Disc disc) {
            g.setColor(color(disc.fill()));
            g.fill(
                    new Ellipse2D.Double(
                            disc.x() - disc.radius(),
                            disc.y() - disc.radius(),
                            2 * disc.radius(),
                            2 * disc.radius()));
        } else if (item instanceof Item.Text text) {
            g.setColor(color(text.fill()));
            g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, text.size()));
            double width = g.getFontMetrics().stringWidth(text.text());
            g.drawString(
                    text.text(),
                    (float) (text.x() - width * (text.anchor() + 1) / 2),
                    (float) text.y());
        }
    }

    private void path(Item.Path path) {
        Path2D shape = new Path2D.Double();
        for (double[] run : path.points()) {
            shape.moveTo(run[0], run[1]);
            for (int i = 2; i < run.length; i += 2) {
                shape.lineTo(run[i], run[i + 1]);
            }
        }
        if (!path.fill().isEmpty()) {
            g.setColor(color(path.fill()));
            g.fill(shape);
        }
        if (!path.stroke().isEmpty()) {
            g.setColor(color(path.stroke()));
            g.setStroke(stroke(path));
            g.draw(shape);
        }
    }

    private static BasicStroke stroke(Item.Path path) {
        float[] dash = new float[path.dash().pattern().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = path.dash().pattern().get(i);
        }
        return new BasicStroke(
                (float) path.width(),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                10,
                dash.length == 0 ? null : dash,
                0);
    }

    private static java.awt.Color color(String hex) {
        Rgb rgb = Rgb.parse(hex);
        return new java.awt.Color(rgb.red(), rgb.green(), rgb.blue());
    }
}
