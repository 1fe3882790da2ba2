package io.tif1.cdn;

import static java.util.Objects.requireNonNull;
import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.cdn.internal.route.MirrorAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Collects settings for {@link CdnOptions}; not safe for use by several threads.
 *
 * <p>Each method has a setting of the same name in kebab-case, below {@code tif1.source.cdn}.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class CdnOptionsBuilder {
    List<MirrorAddress> mirrors = MirrorAddress.PUBLIC;
    final Map<Integer, String> commits = new HashMap<>();
    @Nullable Path trust;
    @Nullable URI proxy;
    boolean http1Only;
    boolean catalog;
    String userAgent = "tif1-java/1.0";
    Duration timeout = Duration.ofSeconds(30);
    Duration connectTimeout = Duration.ofSeconds(10);
    Duration deadline = Duration.ofSeconds(120);
    int retries = 3;
    Duration pause = Duration.ofMillis(500);
    Duration longestPause = Duration.ofSeconds(20);
    int retryBudget = 500;
    int breakerFailures = 5;
    Duration breakerPause = Duration.ofSeconds(60);
    int breakerTrials = 2;
    int demoteAfter = 3;
    Duration demotedFor = Duration.ofSeconds(30);
    Duration missingFor = Duration.ofSeconds(60);
    int maxConcurrent = 16;
    long maxBytesInFlight = 128L << 20;
    int maxWireBytes = 64 << 20;
    int maxBodyBytes = 256 << 20;
    int maxRatio = 200;
    @Nullable Duration hedgeAfter;
    @Nullable Duration leastTimeout;

    CdnOptionsBuilder() {}

    /**
     * Sets the mirrors, asked in this order; the public ones unless set.
     *
     * @param addresses {@code https://host/path} below which the season folders lie, or an address
     *     with {@code {season}} where the year goes
     */
    public CdnOptionsBuilder mirrors(String... addresses) {
        List<MirrorAddress> parsed =
                Arrays.stream(addresses)
                        .filter(address -> !address.isBlank())
                        .map(MirrorAddress::parse)
                        .toList();
        if (parsed.isEmpty()) {
            throw new IllegalArgumentException("no mirror is named");
        }
        this.mirrors = parsed;
        return this;
    }

    /**
     * Pins a season to a commit of the archive; seasons follow the branch {@code main} unless set.
     *
     * <p>Counts for the public mirrors, and for addresses with {@code {ref}} in them.
     *
     * @param commit 40 hex digits
     */
    public CdnOptionsBuilder commit(int season, String commit) {
        commits.put(CdnChecks.within("season", season, 1950, 2100), CdnChecks.commit(commit));
        return this;
    }

    /** Sets a PEM file of certificates to trust besides those the JDK trusts. */
    public CdnOptionsBuilder trust(Path pem) {
        this.trust = requireNonNull(pem, "pem");
        return this;
    }

    /**
     * Sets an HTTP proxy, {@code http://host:port} or {@code http://user:password@host:port}; the
     * JVM's proxy settings and the environment variables {@code HTTPS_PROXY}, {@code HTTP_PROXY}
     * and {@code NO_PROXY} count unless set.
     */
    public CdnOptionsBuilder proxy(URI address) {
        this.proxy = CdnChecks.proxy(address);
        return this;
    }

    /** Sets whether HTTP/2 is not even tried; it is tried unless set. */
    public CdnOptionsBuilder http1Only(boolean only) {
        this.http1Only = only;
        return this;
    }

    /**
     * Sets whether the mirror is asked which folders it has when a name could mean several events;
     * it is not unless set. The public mirrors have no list.
     */
    public CdnOptionsBuilder catalog(boolean asked) {
        this.catalog = asked;
        return this;
    }

    /** Sets how the client presents itself; {@code tif1-java/1.0} unless set. */
    public CdnOptionsBuilder userAgent(String product) {
        this.userAgent = CdnChecks.headerValue(product);
        return this;
    }

    /** Sets the time for one try, from request to last byte; 30 s unless set. */
    public CdnOptionsBuilder timeout(Duration timeout) {
        this.timeout = CdnChecks.positive("timeout", timeout);
        return this;
    }

    /**
     * Lets a second request start beside one that is slow; none starts unless set.
     *
     * <p>It goes to the next mirror that is well, else to the same one, takes tokens of the retry
     * budget as a retry does, and the slower one is broken off.
     *
     * @param delay how long a try may take first; longer while more than one of 20 answers takes
     *     longer
     */
    public CdnOptionsBuilder hedgeAfter(Duration delay) {
        this.hedgeAfter = CdnChecks.positive("hedgeAfter", delay);
        return this;
    }

    /**
     * Lets the time for one try shrink to four times what 19 of 20 answers take; it does not unless
     * set.
     *
     * @param least what it never falls below
     */
    public CdnOptionsBuilder leastTimeout(Duration least) {
        this.leastTimeout = CdnChecks.positive("leastTimeout", least);
        return this;
    }

    /** Sets the time for connecting; 10 s unless set. */
    public CdnOptionsBuilder connectTimeout(Duration timeout) {
        this.connectTimeout = CdnChecks.positive("connectTimeout", timeout);
        return this;
    }

    /** Sets the time for all tries and pauses once a fetch has its turn; 120 s unless set. */
    public CdnOptionsBuilder deadline(Duration deadline) {
        this.deadline = CdnChecks.positive("deadline", deadline);
        return this;
    }

    /** Sets how many tries may follow the first; 3 unless set, 0 for none. */
    public CdnOptionsBuilder retries(int retries) {
        this.retries = CdnChecks.within("retries", retries, 0, 100);
        return this;
    }

    /** Sets the longest first pause, and the longest ever; 500 ms and 20 s unless set. */
    public CdnOptionsBuilder pauses(Duration first, Duration longest) {
        this.pause = CdnChecks.positive("pause", first);
        this.longestPause = CdnChecks.positive("longestPause", longest);
        return this;
    }

    /** Sets the tokens of the retry budget, a retry takes 5, a success returns 1; 500. */
    public CdnOptionsBuilder retryBudget(int tokens) {
        this.retryBudget = CdnChecks.within("retryBudget", tokens, 0, 1_000_000);
        return this;
    }

    /**
     * Sets when a mirror that keeps failing is not asked any more.
     *
     * @param failures how many in a row; 5 unless set
     * @param pause how long it is left alone; 60 s unless set
     * @param trials how many exchanges test it then; 2 unless set
     */
    public CdnOptionsBuilder breaker(int failures, Duration pause, int trials) {
        this.breakerFailures = CdnChecks.within("failures", failures, 1, 1_000_000);
        this.breakerPause = CdnChecks.positive("pause", pause);
        this.breakerTrials = CdnChecks.within("trials", trials, 1, 1_000);
        return this;
    }

    /**
     * Sets when a mirror that fails is asked after the others.
     *
     * @param failures how many in a row; 3 unless set
     * @param span for how long; 30 s unless set
     */
    public CdnOptionsBuilder demotion(int failures, Duration span) {
        this.demoteAfter = CdnChecks.within("failures", failures, 1, 1_000_000);
        this.demotedFor = CdnChecks.positive("span", span);
        return this;
    }

    /** Sets how long an absent file is not asked for again; 60 s unless set. */
    public CdnOptionsBuilder missingFor(Duration span) {
        this.missingFor = requireNonNull(span, "span");
        return this;
    }

    /** Sets how many exchanges run at once, at most; 16 unless set. */
    public CdnOptionsBuilder maxConcurrent(int exchanges) {
        this.maxConcurrent = CdnChecks.within("maxConcurrent", exchanges, 1, 1_000);
        return this;
    }

    /** Sets the bytes under way above which no further exchange starts; 128 MiB unless set. */
    public CdnOptionsBuilder maxBytesInFlight(long bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("maxBytesInFlight is " + bytes);
        }
        this.maxBytesInFlight = bytes;
        return this;
    }

    /**
     * Sets how large a file may be.
     *
     * @param wireBytes on the wire; 64 MiB unless set
     * @param bodyBytes inflated; 256 MiB unless set
     * @param ratio inflated bytes per byte on the wire, beyond the first mebibyte; 200 unless set
     */
    public CdnOptionsBuilder maxBody(int wireBytes, int bodyBytes, int ratio) {
        this.maxWireBytes = CdnChecks.within("wireBytes", wireBytes, 1, CdnChecks.LARGEST);
        this.maxBodyBytes = CdnChecks.within("bodyBytes", bodyBytes, 1, CdnChecks.LARGEST);
        this.maxRatio = CdnChecks.within("ratio", ratio, 1, 100_000);
        return this;
    }

    /** Returns the finished options. */
    public CdnOptions build() {
        return new CdnOptions(this);
    }
}
