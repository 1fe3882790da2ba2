package io.tif1.plot.png;

import io.tif1.api.ConfigurationException;
import io.tif1.plot.layout.Drawing;
import org.apiguardian.api.API;

/**
 * Draws PNG without a screen, if the desktop module is there.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class Png {
    private Png() {}

    /** Returns a picture; fails with ConfigurationException where the module is left out. */
    public static byte[] write(Drawing drawing) {
        try {
            return PngPainter.paint(drawing);
        } catch (NoClassDefFoundError e) {
            throw new ConfigurationException(
                    "PNG needs the module java.desktop; add it (--add-modules java.desktop) or"
                            + " write .svg",
                    e);
        }
    }
}
