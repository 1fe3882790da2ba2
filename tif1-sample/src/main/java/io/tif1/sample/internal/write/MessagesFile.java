package io.tif1.sample.internal.write;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.sample.internal.session.Message;
import io.tif1.sample.internal.session.SessionData;
import io.tif1.sample.internal.session.SessionInfo;
import java.util.List;
import org.apiguardian.api.API;

/** Writes {@code rcm.json}: the messages of race control. */
@API(status = INTERNAL, since = "1.0")
public final class MessagesFile {
    private MessagesFile() {}

    /** Returns the messages of a session as JSON. */
    public static byte[] of(SessionData session) {
        SessionInfo info = session.info();
        List<Message> rows = session.messages();
        ColumnWriter<Message> columns =
                new ColumnWriter<>(new JsonBytes(400 + 200 * rows.size()), rows);
        columns.text("time", row -> info.utc(row.time()))
                .text("cat", Message::category)
                .text("msg", Message::text)
                .text("status", row -> row.signal().status())
                .text("flag", row -> row.signal().flag())
                .text("scope", row -> row.signal().scope())
                .column("sector", (json, row) -> sector(json, row.signal().sector()))
                .text("dNum", row -> number(row.signal().number()))
                .column("lap", (json, row) -> lap(json, row.lap()));
        return columns.end().toArray();
    }

    private static void sector(JsonBytes json, int sector) {
        if (sector == 0) {
            json.none();
        } else {
            json.decimal(sector, 1);
        }
    }

    private static String number(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    private static void lap(JsonBytes json, int lap) {
        if (lap == 0) {
            json.none();
        } else {
            json.whole(lap);
        }
    }
}
