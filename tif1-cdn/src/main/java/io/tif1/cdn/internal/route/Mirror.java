package io.tif1.cdn.internal.route;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.NetworkException.Kind;
import io.tif1.api.model.BreakerState;
import io.tif1.api.model.HostStatistics;
import io.tif1.cdn.internal.http.Link;
import java.time.Duration;
import org.apiguardian.api.API;

/** One mirror: where it is, the way there, and how it has fared. */
@API(status = INTERNAL, since = "1.0")
public final class Mirror {
    private final MirrorAddress address;
    private final Link link;
    private final Breaker breaker;
    private final Health health;
    private final HostTally tally = new HostTally();

    /** Starts in good health. */
    public Mirror(MirrorAddress address, Link link, HostPolicy policy, Timeline timeline) {
        this.address = address;
        this.link = link;
        this.breaker = new Breaker(address.name(), policy, timeline);
        this.health = new Health(policy, timeline);
    }

    MirrorAddress address() {
        return address;
    }

    String name() {
        return address.name();
    }

    Link link() {
        return link;
    }

    Breaker breaker() {
        return breaker;
    }

    Health health() {
        return health;
    }

    boolean isWell() {
        boolean rested = health.rest().isZero() && !health.isDemoted();
        return rested && breaker.status().state() == BreakerState.CLOSED;
    }

    HostTally tally() {
        return tally;
    }

    HostStatistics statistics() {
        return new HostStatistics(
                name(),
                tally.attempts.sum(),
                tally.failures.sum(),
                tally.wireBytes.sum(),
                link.connections(),
                Duration.ofNanos(tally.nanos.sum()),
                breaker.status());
    }

    /** Draws the lesson from a try. */
    void learn(Outcome outcome, Breaker.Permit permit) {
        if (outcome instanceof Outcome.Failed failed) {
            learnFailure(failed, permit);
        } else {
            breaker.succeeded(permit);
            health.succeeded();
        }
    }

    private void learnFailure(Outcome.Failed failed, Breaker.Permit permit) {
        failed.retryAfter().ifPresent(health::rest);
        if (failed.retryAfter().isPresent()) {
            breaker.unused(permit); // a host that says when to come again is not broken
        } else {
            boolean shared = failed.failure().kind() == Kind.CONNECTION;
            if (breaker.failed(permit, shared)) {
                health.failed();
            }
        }
    }
}
