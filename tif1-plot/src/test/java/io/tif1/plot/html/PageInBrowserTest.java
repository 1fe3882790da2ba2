package io.tif1.plot.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.Session;
import io.tif1.plot.Chart;
import io.tif1.plot.ChartKind;
import io.tif1.plot.Charts;
import io.tif1.plot.RealSessions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens pages in a real browser; skipped where there is none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageInBrowserTest {
    private static final String SVG = "document.querySelector('svg')";

    /** Counts texts that cover another or leave the picture, in the font that is really used. */
    private static final String MISPLACED =
            """
            (()=>{const t=[...document.querySelectorAll('svg text')].map(e=>e.getBBox());let n=0;
            for(let i=0;i<t.length;i++){const a=t[i];if(a.x<-1||a.x+a.width>W+1||a.y+a.height>D+3)n++;
            for(let j=0;j<i;j++){const b=t[j];
            if(Math.min(a.x+a.width,b.x+b.width)-Math.max(a.x,b.x)>1
            &&Math.min(a.y+a.height,b.y+b.height)-Math.max(a.y,b.y)>4)n++}}return ''+n})()\
            """;

    private Browser browser;
    private Tif1 f1;

    @TempDir private Path folder;

    @BeforeAll
    void open() throws Exception {
        browser = Browser.start();
        f1 = Tif1.builder().source(Sources.sample()).noCache().open();
    }

    @AfterAll
    void close() throws Exception {
        if (browser != null) {
            browser.close();
        }
        if (f1 != null) {
            f1.close();
        }
    }

    static Stream<ChartKind> kinds() {
        return ChartKind.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyPageOpensWithoutErrorAndAsksForNothingElse(ChartKind kind) throws Exception {
        List<String> faults = browser.open(written(chart(kind)));

        assertThat(faults).isEmpty();
        assertThat(browser.evaluate(SVG + ".querySelectorAll('path').length")).matches("[1-9]\\d*");
        assertThat(browser.evaluate(MISPLACED)).isEqualTo("0");
    }

    @Test
    void aPageWithFaultsIsNoticed() throws Exception {
        Path file = folder.resolve("bad.html");
        Files.writeString(
                file,
                "<script>console.error('x');missing()</script><img"
                        + " src='http://127.0.0.1:65530/a.png'>");

        assertThat(browser.open(file))
                .anyMatch(fault -> fault.contains("consoleAPICalled"))
                .anyMatch(fault -> fault.contains("exceptionThrown"))
                .anyMatch(fault -> fault.contains("requestWillBeSent"));
    }

    @Test
    void hoveringTellsTheNearestValue() throws Exception {
        browser.open(written(trace()));
        String place =
                browser.evaluate(
                        "(()=>{const h=H[Math.floor(H.length/2)],r=%s.getBoundingClientRect();return (r.left+h[0]*r.width/W)+' '+(r.top+h[1]*r.height/D)+' '+h[2]})()"
                                .formatted(SVG));
        String[] parts = place.split(" ", 3);

        browser.mouse("mouseMoved", number(parts[0]), number(parts[1]), "");

        assertThat(browser.evaluate("tip.style.display")).isEqualTo("block");
        assertThat(browser.evaluate("tip.textContent")).startsWith("OKO: ");
    }

    @Test
    void theWheelZoomsAndADoubleClickGoesBack() throws Exception {
        browser.open(written(trace()));
        String whole = browser.evaluate(SVG + ".getAttribute('viewBox')");

        browser.mouse("mouseWheel", 400, 300, ",\"deltaX\":0,\"deltaY\":-240");
        String near = browser.evaluate(SVG + ".getAttribute('viewBox')");
        browser.evaluate(SVG + ".dispatchEvent(new MouseEvent('dblclick'))");

        assertThat(near).isNotEqualTo(whole);
        assertThat(Double.parseDouble(near.split(" ")[2])).isLessThan(800);
        assertThat(browser.evaluate(SVG + ".getAttribute('viewBox')")).isEqualTo(whole);
    }

    @Test
    void driversAreSwitchedOffAndOn() throws Exception {
        browser.open(written(trace()));
        String shown =
                "[...document.querySelectorAll('g[data-series=OKO]')].filter(g=>g.style.display!=='none').length";
        String before = browser.evaluate(shown);

        browser.evaluate("document.querySelector('nav input').click()");
        String after = browser.evaluate(shown);
        browser.evaluate("document.querySelector('nav input').click()");

        assertThat(before).isNotEqualTo("0");
        assertThat(after).isEqualTo("0");
        assertThat(browser.evaluate(shown)).isEqualTo(before);
    }

    /** A chart of the real weekends where they are there, else of the sample. */
    private Chart chart(ChartKind kind) {
        if (RealSessions.areThere()) {
            try (RealSessions real = RealSessions.open()) {
                return real.draw(kind).orElseThrow();
            }
        }
        Session race = f1.session(2025, "Sample", "R");
        Session qualifying = f1.session(2025, "Sample", "Q");
        boolean saturday = kind.name().startsWith("qualifying");
        return kind.draw(saturday ? List.of(qualifying) : List.of(race, qualifying));
    }

    private Chart trace() {
        return Charts.speedTrace(f1.session(2025, "Sample", "R"), "OKO", "DUN");
    }

    private Path written(Chart chart) throws Exception {
        Path file = folder.resolve("page.html");
        chart.write(file);
        return file;
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
