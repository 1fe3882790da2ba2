package io.tif1.plot.table;

import io.tif1.api.frame.Frame;
import io.tif1.plot.catalogue.Standing;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Who can still win.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class ContenderTable {
    private ContenderTable() {}

    /** One row for each driver of a table that is sorted by points. */
    public static Frame of(List<Standing> table, double possible) {
        Rows rows = new Rows().text("Driver").numbers("Points", "Behind", "Possible").text("Can");
        double lead = table.get(0).total();
        for (Standing one : table) {
            double end = one.total() + possible;
            String can = end >= lead ? "yes" : "no";
            rows.row(one.driver(), one.total(), lead - one.total(), end, can);
        }
        return rows.frame();
    }
}
