package io.tif1.sample.internal;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.SessionKey;
import io.tif1.api.spi.PluginContext;
import io.tif1.api.spi.Setting;
import io.tif1.api.spi.SettingType;
import io.tif1.api.spi.Transport;
import io.tif1.api.spi.TransportProvider;
import io.tif1.sample.SampleOptions;
import io.tif1.sample.internal.field.Field;
import java.util.List;
import org.apiguardian.api.API;

/** The entry that {@code ServiceLoader} finds; all it does is turn settings into options. */
@API(status = INTERNAL, since = "1.0")
public final class SampleTransportProvider implements TransportProvider {
    private static final Setting<Long> SEED =
            Setting.of(
                    "seed",
                    SettingType.count(Long.MIN_VALUE, Long.MAX_VALUE).ranging("any whole number"),
                    "1",
                    "Number that decides everything left to chance");
    private static final Setting<Integer> LAPS =
            Setting.of("laps", SettingType.integer(1, 500), "57", "Laps of the race");
    private static final Setting<Integer> DRIVERS =
            Setting.of("drivers", SettingType.integer(1, Field.MOST), "20", "Drivers");
    private static final Setting<Integer> SEASON =
            Setting.of(
                    "season",
                    SettingType.integer(SessionKey.FIRST_SEASON, SessionKey.LAST_SEASON),
                    Integer.toString(SampleOptions.DEFAULT_SEASON),
                    "Season of the weekend");
    private static final Setting<String> EVENT =
            Setting.of(
                    "event",
                    SettingType.text().map(SampleTransportProvider::event),
                    SampleOptions.DEFAULT_EVENT,
                    "Name of the event");

    /** Called by {@code ServiceLoader}; does nothing. */
    public SampleTransportProvider() {}

    @Override
    public String id() {
        return SampleTransport.NAME;
    }

    @Override
    public String artifact() {
        return "tif1-sample";
    }

    /** Ranks below every source of real data, so that nobody is served samples by accident. */
    @Override
    public int priority() {
        return -100;
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(SEED, LAPS, DRIVERS, SEASON, EVENT);
    }

    private static String event(String name) {
        return SampleOptions.builder().event(name).build().event();
    }

    @Override
    public Transport create(PluginContext context) {
        SampleOptions.Builder options = SampleOptions.builder();
        context.value(SEED).ifPresent(options::seed);
        context.value(LAPS).ifPresent(options::laps);
        context.value(DRIVERS).ifPresent(options::drivers);
        context.value(SEASON).ifPresent(options::season);
        context.value(EVENT).ifPresent(options::event);
        return new SampleTransport(options.build(), context.clock());
    }
}
