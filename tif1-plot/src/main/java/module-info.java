/**
 * Charts of sessions, laps and telemetry as SVG, HTML, PNG and Vega-Lite.
 *
 * @since 1.0
 */
@SuppressWarnings("module") // the digit in tif1
module io.tif1.plot {
    requires static java.desktop; // PNG only
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires transitive io.tif1.api; // its types appear in Charts

    exports io.tif1.plot;
    exports io.tif1.plot.color;
    exports io.tif1.plot.model;

    uses io.tif1.api.spi.FrameBackend; // tables
}
