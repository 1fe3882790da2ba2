package io.tif1.it.snippets.pace;

import static io.tif1.it.snippets.pace.PaceReport.byMedian;
import static io.tif1.mirror.fault.FaultKind.SLOW;
import static io.tif1.mirror.fault.FaultKind.STATUS;
import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Tif1;
import io.tif1.mirror.MirrorServer;
import io.tif1.testkit.Fault;
import io.tif1.testkit.Tif1Test;
import org.junit.jupiter.api.Test;

// snippet:tif1-test
@Tif1Test(source = "sample", faults = @Fault(kind = SLOW, millis = 200))
class PaceReportTest {
    @Test
    void ranksTeamsByMedianPace(Tif1 f1) {
        assertThat(new PaceReport(f1).teams(2025, "Sample", "R"))
                .isNotEmpty()
                .isSortedAccordingTo(byMedian());
    }

    @Test
    @Tif1Test(faults = @Fault(kind = STATUS, status = 503, text = "0", times = 1))
    void outlivesAnOverloadedServer(Tif1 f1, MirrorServer server) {
        assertThat(new PaceReport(f1).teams(2025, "Sample", "R")).isNotEmpty();
        assertThat(server.faults().struck()).containsKey(STATUS);
    }
}
// end
