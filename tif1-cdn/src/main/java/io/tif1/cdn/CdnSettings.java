package io.tif1.cdn;

import io.tif1.api.ConfigurationException;
import io.tif1.api.spi.PluginContext;
import io.tif1.api.spi.SettingType;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Function;

/** Reads options from settings; each is checked while it is read, so that errors name the key. */
final class CdnSettings {
    private final PluginContext context;
    private final CdnOptionsBuilder options = new CdnOptionsBuilder();

    private CdnSettings(PluginContext context) {
        this.context = context;
    }

    static CdnOptions read(PluginContext context) {
        CdnSettings settings = new CdnSettings(context);
        settings.addresses();
        settings.times();
        settings.troubles();
        settings.sizes();
        return settings.options.build();
    }

    private void addresses() {
        set("mirrors", text -> options.mirrors(text.split(",")));
        set("mirror", text -> options.mirrors(text.split(",")));
        set("commits", this::commits);
        set("trust", text -> options.trust(Path.of(text)));
        context.setting("proxy", text -> text).ifPresent(this::proxy);
        set("http1-only", text -> options.http1Only(SettingType.flag().read(text)));
        set("catalog", text -> options.catalog(SettingType.flag().read(text)));
        set("user-agent", options::userAgent);
    }

    private CdnOptionsBuilder commits(String text) {
        for (String pair : text.split(",")) {
            PinnedCommit pinned = PinnedCommit.parse(pair);
            options.commit(pinned.season(), pinned.commit());
        }
        return options;
    }

    /** Not read by conversion: its message would quote the password. */
    private void proxy(String text) {
        try {
            options.proxy(URI.create(text));
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(
                    "setting tif1.source.cdn.proxy is not written http://host:port or"
                            + " http://user:password@host:port",
                    null);
        }
    }

    private void times() {
        set("timeout", text -> options.timeout(Durations.parse(text)));
        set("connect-timeout", text -> options.connectTimeout(Durations.parse(text)));
        set("hedge-after", text -> options.hedgeAfter(Durations.parse(text)));
        set("least-timeout", text -> options.leastTimeout(Durations.parse(text)));
        set("deadline", text -> options.deadline(Durations.parse(text)));
        set("pause", text -> options.pauses(Durations.parse(text), options.longestPause));
        set("longest-pause", text -> options.pauses(options.pause, Durations.parse(text)));
        set("missing-for", text -> options.missingFor(Durations.parse(text)));
    }

    private void troubles() {
        set("retries", text -> options.retries(number(text)));
        set("retry-budget", text -> options.retryBudget(number(text)));
        set(
                "breaker-failures",
                text -> options.breaker(number(text), options.breakerPause, options.breakerTrials));
        set(
                "breaker-pause",
                text ->
                        options.breaker(
                                options.breakerFailures,
                                Durations.parse(text),
                                options.breakerTrials));
        set("demote-after", text -> options.demotion(number(text), options.demotedFor));
        set("demoted-for", text -> options.demotion(options.demoteAfter, Durations.parse(text)));
    }

    private void sizes() {
        set("max-concurrent", text -> options.maxConcurrent(number(text)));
        set("max-bytes-in-flight", text -> options.maxBytesInFlight(Long.parseLong(text.strip())));
        set(
                "max-wire-bytes",
                text -> options.maxBody(number(text), options.maxBodyBytes, options.maxRatio));
        set(
                "max-body-bytes",
                text -> options.maxBody(options.maxWireBytes, number(text), options.maxRatio));
        set(
                "max-ratio",
                text -> options.maxBody(options.maxWireBytes, options.maxBodyBytes, number(text)));
    }

    private void set(String key, Function<String, CdnOptionsBuilder> apply) {
        context.setting(key, apply);
    }

    private static int number(String text) {
        return Integer.parseInt(text.strip());
    }
}
