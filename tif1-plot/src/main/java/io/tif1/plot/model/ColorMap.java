package io.tif1.plot.model;

import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;

/**
 * Colours for values from low to high.
 *
 * @since 1.0
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public enum ColorMap {
    /** Dark violet to yellow. */
    PLASMA("0d0887 41049d 6a00a8 8f0da4 b12a90 cc4778 e16462 f2844b fca636 fcce25 f0f921"),
    /** Violet to yellow; safe for the colour-blind. */
    VIRIDIS("440154 482475 414487 355f8d 2a788e 21918c 22a884 44bf70 7ad151 bddf26 fde725"),
    /** Green to red. */
    GREEN_RED("006837 199750 66bd63 a5d86a d9ef8b feffbe fee08b fdad60 f46d43 d62f27 a50026"),
    /** Red to green. */
    RED_GREEN("a50026 d62f27 f46d43 fdad60 fee08b feffbe d9ef8b a5d86a 66bd63 199750 006837"),
    /** Blue over white to red. */
    BLUE_RED("053061 2065ab 4393c3 90c4dd d1e5f0 f7f6f6 fddbc7 f3a481 d6604d b1182b 67001f"),
    /** Blue over grey to red. */
    COOL_WARM("3b4cc0 5977e3 7b9ff9 9ebeff c0d4f5 dddcdc f2cbb7 f7ac8e ee8468 d65244 b40426"),
    /** Pale blue to dark blue. */
    BLUES("c6dbef b3cfe8 a0c3e1 8db7da 7aabd3 679fcc 5490c3 4181b5 2e6ca3 1b4e87 08306b"),
    /** Yellow to dark blue. */
    YELLOW_BLUE("ffffd9 f1faba d6efb3 abdeb7 73c8bd 40b5c4 2498c1 2072b1 234da0 1f2f87 081d58"),
    /** Eight gears. */
    GEARS("a6cee3 1f78b4 b2df8a 33a02c fb9a99 e31a1c fdbf6f ff7f00"),
    /** Grey for off, red for on; the colour-blind tell them apart. */
    OFF_ON("8f8f8f e0403a");

    private final List<String> stops;

    ColorMap(String stops) {
        this.stops = List.of(stops.split(" "));
    }

    /**
     * Returns the hex colour at a share from 0 to 1, in 24 steps; beyond the ends, that of the end.
     */
    public String at(double share) {
        double bounded = Math.max(0, Math.min(1, share));
        if (isStepped()) {
            return "#" + stops.get((int) Math.round(bounded * (stops.size() - 1)));
        }
        double place = Math.round(bounded * 24) / 24.0 * (stops.size() - 1);
        int left = Math.min((int) place, stops.size() - 2);
        return mix(stops.get(left), stops.get(left + 1), place - left);
    }

    /** Returns whether the colours are few and stand for one value each. */
    public boolean isStepped() {
        return this == GEARS || this == OFF_ON;
    }

    /** Returns how many colours the map has, or about how many are told apart. */
    public int steps() {
        return isStepped() ? stops.size() : 25;
    }

    /** Returns the map that the colour-blind can read. */
    public ColorMap safe() {
        return this == GREEN_RED || this == RED_GREEN || this == GEARS ? VIRIDIS : this;
    }

    private static String mix(String a, String b, double share) {
        StringBuilder hex = new StringBuilder("#");
        for (int i = 0; i < 6; i += 2) {
            int from = Integer.parseInt(a.substring(i, i + 2), 16);
            int to = Integer.parseInt(b.substring(i, i + 2), 16);
            hex.append(String.format(Locale.ROOT, "%02x", Math.round(from + (to - from) * share)));
        }
        return hex.toString();
    }
}
