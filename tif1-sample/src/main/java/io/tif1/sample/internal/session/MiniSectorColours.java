package io.tif1.sample.internal.session;

import io.tif1.sample.internal.car.Drive;
import io.tif1.sample.internal.car.Route;
import io.tif1.sample.internal.circuit.TimingZones;
import io.tif1.sample.internal.field.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The colours of all mini-sectors, given lap by lap in the order in which the laps ended. */
final class MiniSectorColours {
    private static final char SLOWER = '0';
    private static final char PERSONAL_BEST = '1';
    private static final char BEST = '3';
    private static final char PIT_LANE = '5';
    private static final char NOT_AVAILABLE = '7';

    private final Map<Lap, List<String>> colours = new IdentityHashMap<>();
    private final Map<Entry, double[]> personal = new HashMap<>();
    private final double[] best = slowest();

    private MiniSectorColours() {}

    static MiniSectorColours of(List<List<Lap>> all) {
        MiniSectorColours colours = new MiniSectorColours();
        all.stream()
                .flatMap(List::stream)
                .filter(lap -> !lap.isGenerated())
                .sorted(Comparator.comparingLong(lap -> lap.timing().end()))
                .forEach(colours::add);
        return colours;
    }

    /** Returns one text for each sector of a lap; empty texts for a lap that was made up. */
    List<String> of(Lap lap) {
        return colours.getOrDefault(lap, List.of("", "", ""));
    }

    private void add(Lap lap) {
        double[] own = personal.computeIfAbsent(lap.entry(), entry -> slowest());
        char[] digits = new char[TimingZones.COUNT];
        for (int zone = 0; zone < digits.length; zone++) {
            digits[zone] = colour(lap.drive(), zone, own);
        }
        String text = new String(digits);
        List<String> sectors = new ArrayList<>();
        for (int sector = 0; sector < 3; sector++) {
            sectors.add(
                    text.substring(TimingZones.firstOf(sector), TimingZones.firstOf(sector + 1)));
        }
        colours.put(lap, List.copyOf(sectors));
    }

    private char colour(Drive drive, int zone, double[] own) {
        Route route = drive.shape().route();
        if (route.isPitLane(zone)) {
            return PIT_LANE;
        }
        if (zone == 0 && route.from() != 0) {
            return NOT_AVAILABLE;
        }
        double seconds = drive.zoneSeconds(zone);
        char colour = seconds < best[zone] ? BEST : seconds < own[zone] ? PERSONAL_BEST : SLOWER;
        best[zone] = Math.min(best[zone], seconds);
        own[zone] = Math.min(own[zone], seconds);
        return colour;
    }

    private static double[] slowest() {
        double[] times = new double[TimingZones.COUNT];
        Arrays.fill(times, Double.MAX_VALUE);
        return times;
    }
}
