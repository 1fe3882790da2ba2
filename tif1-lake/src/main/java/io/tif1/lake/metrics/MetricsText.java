package io.tif1.lake.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes and reads the text format of Prometheus. */
final class MetricsText {
    /** What a line is about. */
    enum Kind {
        VALUE,
        SUM,
        BUCKET
    }

    /** One line that was read. */
    record Sample(Metric metric, Kind kind, String labels, int bound, double value) {}

    private static final Pattern LINE = Pattern.compile("([a-z0-9_]+)(?:\\{(.*)})? (\\S+)");
    private static final Pattern BOUND = Pattern.compile("(?:^|,)le=\"([^\"]+)\"$");

    private final StringBuilder out = new StringBuilder();

    void add(
            Metric metric,
            String id,
            Map<String, Double> values,
            Map<String, Histogram> histograms) {
        if (values.isEmpty() && histograms.isEmpty()) {
            return;
        }
        boolean total = id.endsWith("_total");
        String type = metric.type() == Metric.Type.COUNTER && !total ? "gauge" : metric.typeName();
        out.append("# HELP ").append(id).append(' ').append(metric.help()).append('\n');
        out.append("# TYPE ").append(id).append(' ').append(type).append('\n');
        values.forEach((labels, value) -> line(id, labels, value));
        histograms.forEach((labels, histogram) -> lines(id, labels, histogram));
    }

    private void lines(String id, String labels, Histogram histogram) {
        String before = labels.isEmpty() ? "" : labels + ",";
        for (int i = 0; i < Histogram.BOUNDS.length; i++) {
            String bound = "le=\"" + number(Histogram.BOUNDS[i]) + "\"";
            line(id + "_bucket", before + bound, histogram.upTo(i));
        }
        line(id + "_bucket", before + "le=\"+Inf\"", histogram.total());
        line(id + "_sum", labels, histogram.sum);
        line(id + "_count", labels, histogram.total());
    }

    private void line(String id, String labels, double value) {
        out.append(id);
        if (!labels.isEmpty()) {
            out.append('{').append(labels).append('}');
        }
        out.append(' ').append(number(value)).append('\n');
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }

    /** Returns labels as text, with values escaped. */
    static String labels(Metric metric, List<String> values) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i).replace("\\", "\\\\").replace("\"", "\\\"");
            pairs.add(metric.labels().get(i) + "=\"" + value.replace("\n", "\\n") + "\"");
        }
        return String.join(",", pairs);
    }

    /** Reads a line; empty if it is none of ours. */
    static Optional<Sample> parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (line.startsWith("#") || !parts.matches()) {
            return Optional.empty();
        }
        try {
            String labels = parts.group(2) == null ? "" : parts.group(2);
            return sample(parts.group(1), labels, Double.parseDouble(parts.group(3)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Sample> sample(String id, String labels, double value) {
        for (Metric metric : Metric.values()) {
            boolean histogram = metric.type() == Metric.Type.HISTOGRAM;
            if (!histogram && id.equals(metric.id())) {
                return Optional.of(new Sample(metric, Kind.VALUE, labels, 0, value));
            } else if (histogram && id.equals(metric.id() + "_sum")) {
                return Optional.of(new Sample(metric, Kind.SUM, labels, 0, value));
            } else if (histogram && id.equals(metric.id() + "_bucket")) {
                return bucket(metric, labels, value);
            }
        }
        return Optional.empty();
    }

    private static Optional<Sample> bucket(Metric metric, String labels, double value) {
        Matcher bound = BOUND.matcher(labels);
        if (!bound.find()) {
            return Optional.empty();
        }
        String rest = labels.substring(0, bound.start());
        if (bound.group(1).equals("+Inf")) {
            int last = Histogram.BOUNDS.length;
            return Optional.of(new Sample(metric, Kind.BUCKET, rest, last, value));
        }
        for (int i = 0; i < Histogram.BOUNDS.length; i++) {
            if (number(Histogram.BOUNDS[i]).equals(bound.group(1))) {
                return Optional.of(new Sample(metric, Kind.BUCKET, rest, i, value));
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
