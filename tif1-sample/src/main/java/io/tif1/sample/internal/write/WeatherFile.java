package io.tif1.sample.internal.write;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.sample.internal.session.SessionData;
import io.tif1.sample.internal.session.WeatherRow;
import java.util.List;
import java.util.function.Function;
import org.apiguardian.api.API;

/** Writes {@code weather.json}, and the weather columns of lap files. */
@API(status = INTERNAL, since = "1.0")
public final class WeatherFile {
    private WeatherFile() {}

    /** Returns the weather of a session as JSON. */
    public static byte[] of(SessionData session) {
        List<WeatherRow> rows = session.weather().rows();
        ColumnWriter<WeatherRow> columns =
                new ColumnWriter<>(new JsonBytes(200 + 60 * rows.size()), rows);
        write(columns, row -> row);
        return columns.end().toArray();
    }

    static <T> void write(ColumnWriter<T> columns, Function<T, WeatherRow> weather) {
        columns.seconds("wT", row -> weather.apply(row).time())
                .column("wAT", (json, row) -> json.decimal(weather.apply(row).air(), 1))
                .column("wH", (json, row) -> json.decimal(weather.apply(row).humidity(), 1))
                .column("wP", (json, row) -> json.decimal(weather.apply(row).pressure(), 1))
                .column("wR", (json, row) -> json.flag(false))
                .column("wTT", (json, row) -> json.decimal(weather.apply(row).track(), 1))
                .column("wWD", (json, row) -> json.whole(weather.apply(row).wind().direction()))
                .column("wWS", (json, row) -> json.decimal(weather.apply(row).wind().speed(), 1));
    }
}
