package io.tif1.cdn;

import static io.tif1.api.spi.SettingType.address;
import static io.tif1.api.spi.SettingType.count;
import static io.tif1.api.spi.SettingType.duration;
import static io.tif1.api.spi.SettingType.flag;
import static io.tif1.api.spi.SettingType.integer;
import static io.tif1.api.spi.SettingType.list;
import static io.tif1.api.spi.SettingType.path;
import static io.tif1.api.spi.SettingType.text;

import io.tif1.api.spi.Setting;
import io.tif1.api.spi.SettingReach;
import io.tif1.api.spi.SettingType;
import io.tif1.cdn.internal.route.MirrorAddress;
import java.time.Duration;
import java.util.List;

/** Every setting that {@link CdnSettings} reads; a test compares the defaults with the options'. */
final class CdnDeclarations {
    private static final SettingType<Duration> TIME =
            duration(Duration.ofMillis(1), Duration.ofDays(1));
    private static final SettingType<Duration> MAYBE_NONE =
            duration(Duration.ZERO, Duration.ofDays(1));
    private static final SettingType<List<MirrorAddress>> MIRRORS =
            new SettingType<>(
                    "list of address",
                    "https://host/path",
                    SettingReach.OUTSIDE,
                    list(text().map(MirrorAddress::parse))::read);
    private static final SettingType<Integer> FAILURES = integer(1, 1_000_000);
    private static final SettingType<Integer> BYTES = integer(1, CdnChecks.LARGEST);

    static final List<Setting<?>> ALL =
            List.of(
                    Setting.of(
                            "mirrors", MIRRORS, "", "Mirrors in order; the public ones unless set"),
                    Setting.of("mirror", MIRRORS, "", "One mirror; wins over mirrors"),
                    Setting.of(
                            "commits",
                            list(text().map(PinnedCommit::parse)).ranging("season=commit"),
                            "",
                            "Seasons pinned to commits of the archive; the newest unless set"),
                    Setting.of(
                            "trust",
                            path().reaching(SettingReach.OUTSIDE),
                            "",
                            "PEM file of certificates to trust besides the JDK's"),
                    Setting.of(
                            "proxy",
                            address("http")
                                    .map(CdnChecks::proxy)
                                    .ranging("http://[user:password@]host:port"),
                            "",
                            "HTTP proxy; the JVM's and HTTPS_PROXY count unless set"),
                    Setting.of("http1-only", flag(), "false", "Whether HTTP/2 is not even tried"),
                    Setting.of(
                            "catalog",
                            flag(),
                            "false",
                            "Whether mirrors list their folders; those of tif1 mirror serve do"),
                    Setting.of(
                            "user-agent",
                            text().map(CdnChecks::headerValue),
                            "tif1-java/1.0",
                            "How the client presents itself"),
                    Setting.of("timeout", TIME, "30s", "Time for one try, to the last byte"),
                    Setting.of("connect-timeout", TIME, "10s", "Time for connecting"),
                    Setting.of(
                            "hedge-after",
                            TIME,
                            "",
                            "When a second request is sent beside a slow one; never unless set"),
                    Setting.of(
                            "least-timeout",
                            TIME,
                            "",
                            "Times for tries follow observed latency, down to this, if set"),
                    Setting.of(
                            "deadline", TIME, "120s", "Time for all tries and pauses of a fetch"),
                    Setting.of("pause", TIME, "500ms", "Longest pause before the first retry"),
                    Setting.of("longest-pause", TIME, "20s", "Longest pause before any retry"),
                    Setting.of(
                            "missing-for",
                            MAYBE_NONE,
                            "60s",
                            "How long an absent file is not asked for again"),
                    Setting.of("retries", integer(0, 100), "3", "Tries after the first"),
                    Setting.of(
                            "retry-budget",
                            integer(0, 1_000_000),
                            "500",
                            "Tokens of retries; a retry takes 5, a success returns 1"),
                    Setting.of(
                            "breaker-failures",
                            FAILURES,
                            "5",
                            "Failures in a row after which a mirror is left alone"),
                    Setting.of("breaker-pause", TIME, "60s", "How long it is left alone"),
                    Setting.of(
                            "demote-after",
                            FAILURES,
                            "3",
                            "Failures in a row after which a mirror is asked last"),
                    Setting.of("demoted-for", TIME, "30s", "How long it is asked last"),
                    Setting.of("max-concurrent", integer(1, 1_000), "16", "Exchanges at once"),
                    Setting.of(
                            "max-bytes-in-flight",
                            count(1, Long.MAX_VALUE),
                            "134217728",
                            "Bytes under way above which no exchange starts"),
                    Setting.of("max-wire-bytes", BYTES, "67108864", "Largest file on the wire"),
                    Setting.of("max-body-bytes", BYTES, "268435456", "Largest file inflated"),
                    Setting.of(
                            "max-ratio",
                            integer(1, 100_000),
                            "200",
                            "Inflated bytes per byte on the wire, beyond the first mebibyte"));

    private CdnDeclarations() {}
}
