package io.tif1.cli.explore;

import io.tif1.api.model.Channel;
import io.tif1.api.model.Telemetry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The telemetry of a lap as charts above each other, with a cursor that reads values. */
final class TelemetryPage implements Page {
    private static final int LABEL = 9;
    private static final int STEP = 1;
    private static final int LEAP = 10;

    /**
     * A chart.
     *
     * @param weight how much of the height it takes
     * @param lowest the foot of the chart
     * @param highest the top; NaN for the largest value
     */
    private record Chart(String column, String unit, int weight, double lowest, double highest) {}

    private static final List<Chart> CHARTS =
            List.of(
                    new Chart("Speed", "km/h", 4, 0, Double.NaN),
                    new Chart("Throttle", "%", 2, 0, 100),
                    new Chart("Brake", "", 1, 0, 1),
                    new Chart("nGear", "", 2, 0, 8),
                    new Chart("RPM", "", 2, 0, Double.NaN));

    private final String title;
    private final Telemetry telemetry;
    private final double[] places;
    private final List<Chart> charts;
    private int cursor = -1;
    private int columns = 1;

    TelemetryPage(String title, Telemetry telemetry) {
        this.title = title;
        this.telemetry = telemetry;
        this.places = places(telemetry.distance());
        this.charts =
                CHARTS.stream()
                        .filter(chart -> telemetry.schema().find(chart.column()).isPresent())
                        .toList();
    }

    /** Returns how far along the lap each sample is, from 0 to 1. */
    private static double[] places(Channel distance) {
        double first = distance.min();
        double length = distance.max() - first;
        return Arrays.stream(distance.toArray()).map(at -> (at - first) / length).toArray();
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String keys() {
        return "←→ read along the lap  esc back  q quit";
    }

    @Override
    public Step on(Key key) {
        switch (key) {
            case LEFT -> cursor = Math.max(0, cursor - STEP);
            case RIGHT -> cursor = Math.min(columns - 1, cursor + STEP);
            case PAGE_UP -> cursor = Math.max(0, cursor - LEAP);
            case PAGE_DOWN -> cursor = Math.min(columns - 1, cursor + LEAP);
            case HOME -> cursor = 0;
            case END -> cursor = columns - 1;
            case BACK, UP -> {
                return Step.LEAVE;
            }
            default -> {
                // nothing to open here
            }
        }
        return Step.STAY;
    }

    @Override
    public List<Line> draw(int width, int height) {
        columns = Math.max(1, width - LABEL);
        cursor = Math.min(cursor, columns - 1);
        List<Line> lines = new ArrayList<>();
        int weights = charts.stream().mapToInt(Chart::weight).sum();
        int room = Math.max(charts.size(), height - 1);
        for (Chart chart : charts) {
            addChart(lines, chart, Math.max(1, room * chart.weight() / weights));
        }
        List<Line> fitting = new ArrayList<>(lines.subList(0, Math.min(lines.size(), height - 1)));
        fitting.add(Line.bold(reading()));
        return fitting;
    }

    private void addChart(List<Line> lines, Chart chart, int rows) {
        Channel channel = telemetry.channel(chart.column());
        double[] values = Sparkline.columns(places, channel.toArray(), columns);
        double highest = Double.isNaN(chart.highest()) ? channel.max() : chart.highest();
        List<String> drawn = Sparkline.of(values, chart.lowest(), highest, rows);
        for (int row = 0; row < rows; row++) {
            String label = row == 0 ? chart.column() : row == 1 ? chart.unit() : "";
            lines.add(Line.of(String.format("%-" + LABEL + "s", label) + marked(drawn.get(row))));
        }
    }

    /** The cursor is a gap in the charts. */
    private String marked(String row) {
        return cursor < 0 ? row : row.substring(0, cursor) + '│' + row.substring(cursor + 1);
    }

    private String reading() {
        if (cursor < 0) {
            return "%d samples, %.0f m, top speed %.0f km/h"
                    .formatted(
                            telemetry.size(), telemetry.distance().max(), telemetry.speed().max());
        }
        int sample = nearest((cursor + 0.5) / columns);
        StringBuilder text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        "%.0f m  %.3f s",
                        telemetry.distance().at(sample),
                        telemetry.time().at(sample)));
        for (Chart chart : charts) {
            double value = telemetry.channel(chart.column()).at(sample);
            text.append("  ").append(chart.column()).append(' ');
            text.append(Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.0f", value));
        }
        return text.toString();
    }

    private int nearest(double place) {
        int best = 0;
        for (int i = 1; i < places.length; i++) {
            boolean nearer = Math.abs(places[i] - place) < Math.abs(places[best] - place);
            best = nearer || Double.isNaN(places[best]) ? i : best;
        }
        return best;
    }
}
