package io.tif1.core.session;

import io.tif1.api.spi.SessionSettings;
import io.tif1.core.calendar.CalendarFeed;
import io.tif1.core.calendar.PackagedCalendar;
import io.tif1.core.config.CoreSettings;
import io.tif1.core.fetch.Futures;
import io.tif1.core.fetch.SourceChain;
import io.tif1.core.plugin.Configuration;
import io.tif1.core.plugin.PluginKind;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens the calendar that the settings ask for: packaged, and renewed from the sources. */
final class CalendarChoice {
    private CalendarChoice() {}

    static PackagedCalendar open(
            SourceChain sources, Configuration configuration, SessionSettings settings) {
        CalendarFeed feed =
                new CalendarFeed(
                        file -> Futures.await(sources.fetch(file)).file(),
                        folder(configuration, settings),
                        configuration.get(CoreSettings.CALENDAR_AGE).orElse(null),
                        settings.clock());
        return PackagedCalendar.create(sources::events, feed);
    }

    /** Who wants no cache wants no kept schedules either. */
    private static @Nullable Path folder(Configuration configuration, SessionSettings settings) {
        boolean none =
                settings.cacheTiers()
                        .map(tiers -> tiers.isEmpty())
                        .orElseGet(
                                () ->
                                        configuration
                                                .get(PluginKind.TIERS.setting())
                                                .filter("none"::equals)
                                                .isPresent());
        return none ? null : configuration.cacheFolder().resolve("calendar");
    }
}
