package io.tif1.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.imageio.ImageIO;

/** Writes the pictures of the page about charts, and one that shows them all. */
final class ContactSheet {
    private static final int ACROSS = 8;
    private static final int WIDE = 260;
    private static final int HIGH = 200;
    private static final int GAP = 4;

    private static final int TYPE = BufferedImage.TYPE_INT_RGB;

    private ContactSheet() {}

    static void write(Gallery gallery, Path folder) throws IOException {
        List<BufferedImage> pictures = new ArrayList<>();
        for (Map.Entry<String, Supplier<Chart>> picture : gallery.pictures().entrySet()) {
            Chart chart = picture.getValue().get();
            Files.writeString(folder.resolve(picture.getKey() + ".svg"), chart.svg());
            pictures.add(ImageIO.read(new ByteArrayInputStream(chart.png())));
        }
        ImageIO.write(sheet(pictures), "png", folder.resolve("contact-sheet.png").toFile());
    }

    private static BufferedImage sheet(List<BufferedImage> pictures) {
        int rows = (pictures.size() + ACROSS - 1) / ACROSS;
        BufferedImage sheet = new BufferedImage(ACROSS * (WIDE + GAP), rows * (HIGH + GAP), TYPE);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(new Color(0x6f6c6a));
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int i = 0; i < pictures.size(); i++) {
            BufferedImage one = pictures.get(i);
            double scale =
                    Math.min(WIDE / (double) one.getWidth(), HIGH / (double) one.getHeight());
            int width = (int) (one.getWidth() * scale);
            int height = (int) (one.getHeight() * scale);
            Image small = one.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING);
            int x = i % ACROSS * (WIDE + GAP) + (WIDE - width) / 2;
            int y = i / ACROSS * (HIGH + GAP) + (HIGH - height) / 2;
            pen.drawImage(small, x, y, null);
        }
        pen.dispose();
        return sheet;
    }
}
