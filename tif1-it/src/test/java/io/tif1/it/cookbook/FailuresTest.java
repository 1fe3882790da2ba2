package io.tif1.it.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.DriverNotFoundException;
import io.tif1.api.EventNotFoundException;
import io.tif1.api.InvalidDataException;
import io.tif1.api.LapNotFoundException;
import io.tif1.api.NetworkException;
import io.tif1.api.SessionNotFoundException;
import io.tif1.api.Tif1;
import io.tif1.api.model.HostStatistics;
import io.tif1.api.model.LoadOptions;
import io.tif1.api.model.Session;
import io.tif1.api.model.SourceMetrics;
import io.tif1.api.spi.Source;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Failures by kind, and the breaker. */
class FailuresTest extends CookbookPage {
    private Archive archive;
    private Source source;

    FailuresTest() {
        super("failures");
    }

    @BeforeAll
    void serve() throws IOException {
        archive = Archive.serve();
        source = archive.source();
        archive.fail();
    }

    @AfterAll
    void stop() {
        archive.close();
    }

    @Test
    void whatIsNotThere() throws Throwable {
        assertThat(assertPrints("cookbook-e06", this::mistakes)).hasSize(4);
    }

    private void mistakes() {
        // snippet:cookbook-e06
        try {
            f1.session(2025, "Atlantis", "R");
        } catch (EventNotFoundException e) {
            System.out.println(e.getMessage());
        }
        try {
            f1.session(2025, "Sample", "FP3");
        } catch (SessionNotFoundException e) {
            System.out.println(e.getMessage());
        }
        try {
            race.drivers().get("HAM");
        } catch (DriverNotFoundException e) {
            System.out.println(e.getMessage());
        }
        try {
            race.telemetry("OKO", 99);
        } catch (LapNotFoundException e) {
            System.out.println(e.getMessage());
        }
        // end
    }

    @Test
    void threeKinds() throws Throwable {
        assertThat(assertPrints("cookbook-u09", this::kinds)).hasSize(1);
    }

    private void kinds() {
        // snippet:cookbook-u09
        try (Tif1 f1 = Tif1.builder().source(source).noCache().open()) {
            System.out.println(f1.session(2025, "Monaco", "R").laps().size() + " laps");
        } catch (DataNotFoundException e) {
            System.out.println("not there; near are " + e.candidates());
        } catch (NetworkException e) {
            System.out.println(e.kind() + (e.isRetryable() ? ", try again later" : ""));
        } catch (InvalidDataException e) {
            System.out.println("damaged: " + e.location());
        }
        // end
    }

    @Test
    void breakers() throws Throwable {
        assertThat(assertPrints("cookbook-u14", this::breaker)).first().asString().contains("OPEN");
    }

    private void breaker() {
        // snippet:cookbook-u14
        try (Tif1 f1 = Tif1.builder().source(source).noCache().open()) {
            Session race = f1.session(2025, "Monaco", "R");
            race.load(LoadOptions.STANDARD);
            for (SourceMetrics used : f1.metrics().sources()) {
                for (HostStatistics host : used.network().hosts()) {
                    System.out.println(host.breaker().state());
                }
            }
        }
        // end
    }
}
