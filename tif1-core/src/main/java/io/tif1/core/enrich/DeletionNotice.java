package io.tif1.core.enrich;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.core.columns.CellReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * A message of race control that deletes a lap time.
 *
 * @param message the row of the message
 * @param car the car number
 * @param millis the deleted time in milliseconds, or -1 if the message names none
 * @param lap the lap number in the message, or -1 if it names none
 * @param reason why, without the time stamp
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public record DeletionNotice(int message, String car, long millis, int lap, String reason) {
    /** Longer messages are none of race control's; the patterns below take quadratic time. */
    private static final int LONGEST = 1_000;

    private static final Pattern DELETED =
            Pattern.compile(
                    "CAR (\\d{1,3}) .*?(?:TIME (\\d{1,3}):(\\d\\d)\\.(\\d{3}) )?(?:LAP"
                            + " )?DELETED\\s*-?\\s*(.*)");
    private static final Pattern REINSTATED =
            Pattern.compile("CAR (\\d{1,3}) .*?TIME (\\d{1,3}):(\\d\\d)\\.(\\d{3}).*REINSTATED.*");
    private static final Pattern LAP = Pattern.compile("\\bLAP (\\d{1,4})\\b");
    private static final Pattern STAMP = Pattern.compile("(?<!\\s)\\s*+\\b\\d\\d:\\d\\d:\\d\\d\\b");

    /** Reads the deletions among messages, in order; reinstated times are left out. */
    public static List<DeletionNotice> read(CellReader messages) {
        List<DeletionNotice> notices = new ArrayList<>();
        Set<String> reinstated = new HashSet<>();
        for (int row = 0; row < messages.batch().rows(); row++) {
            String text = messages.text("Message", row);
            if (text.length() > LONGEST) {
                continue;
            }
            Matcher back = REINSTATED.matcher(text);
            Matcher deleted = DELETED.matcher(text);
            if (back.matches()) {
                reinstated.add(back.group(1) + "/" + millis(back));
            } else if (deleted.matches()) {
                notices.add(of(row, deleted));
            }
        }
        notices.removeIf(notice -> reinstated.contains(notice.car() + "/" + notice.millis()));
        return notices;
    }

    private static DeletionNotice of(int row, Matcher matcher) {
        String reason = matcher.group(5);
        Matcher lap = LAP.matcher(reason);
        return new DeletionNotice(
                row,
                matcher.group(1),
                matcher.group(2) == null ? -1 : millis(matcher),
                lap.find() ? Integer.parseInt(lap.group(1)) : -1,
                STAMP.matcher(reason).replaceAll("").trim());
    }

    private static long millis(Matcher matcher) {
        return Long.parseLong(matcher.group(2)) * 60_000
                + Long.parseLong(matcher.group(3)) * 1_000
                + Long.parseLong(matcher.group(4));
    }
}
