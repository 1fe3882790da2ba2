package io.tif1.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.model.QueryTimes;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class QueryTimerTest {
    private final QueryTimer timer = new QueryTimer();

    @Test
    void theSlowestOfTheLatestCounts() {
        timer.ended(9, null);
        timer.ended(70, new IllegalStateException("failed late"));
        timer.ended(8, null);

        assertThat(timer.times()).isEqualTo(new QueryTimes(3, Duration.ofNanos(70)));
    }

    @Test
    void slowOnesAreForgottenAfterAThousandOthers() {
        timer.ended(70, null);
        for (int i = 0; i < QueryTimer.LATEST; i++) {
            timer.ended(5, null);
        }

        assertThat(timer.times()).isEqualTo(new QueryTimes(1001, Duration.ofNanos(5)));
    }

    @Test
    void whatWasTakenBackIsNoQuery() {
        timer.ended(70, new CancellationException());

        assertThat(timer.times()).isEqualTo(QueryTimes.none());
    }
}
