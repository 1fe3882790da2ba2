package io.tif1.sample.internal.write;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.sample.internal.field.Entry;
import io.tif1.sample.internal.session.DriverLaps;
import io.tif1.sample.internal.session.SessionData;
import org.apiguardian.api.API;

/** Writes {@code drivers.json}. */
@API(status = INTERNAL, since = "1.0")
public final class DriversFile {
    private DriversFile() {}

    /** Returns the drivers of a session as JSON, in finishing order. */
    public static byte[] of(SessionData session) {
        JsonBytes json = new JsonBytes(4_000).raw("{\"drivers\":[");
        boolean later = false;
        for (DriverLaps driver : session.drivers()) {
            write(json.raw(later ? "," : ""), driver.entry());
            later = true;
        }
        return json.raw("]}").toArray();
    }

    private static void write(JsonBytes json, Entry entry) {
        json.raw('{').key("driver").text(entry.code());
        json.raw(',').key("team").text(entry.team().name());
        json.raw(',').key("dn").text(Integer.toString(entry.number()));
        json.raw(',').key("fn").text(entry.firstName());
        json.raw(',').key("ln").text(entry.lastName());
        json.raw(',').key("tc").text(entry.team().colour());
        json.raw(',').key("url").none().raw('}');
    }
}
