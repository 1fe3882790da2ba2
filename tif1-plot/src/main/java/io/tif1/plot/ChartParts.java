package io.tif1.plot;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.model.Session;
import io.tif1.plot.catalogue.Catalogue;
import io.tif1.plot.catalogue.PaceLaps;
import io.tif1.plot.color.DriverColors;
import io.tif1.plot.model.Figure;
import java.util.List;

/** What the charts of a session have in common. */
final class ChartParts {
    private ChartParts() {}

    static Chart rows(Figure figure) {
        int rows = figure.panels().get(0).y().categories().size();
        return Chart.of(figure).size(800, Math.max(220, 140 + 24 * rows));
    }

    static Chart pace(PaceLaps pace, Figure figure) {
        return Chart.of(figure.noted(pace.note()));
    }

    static String title(Session session, String what) {
        return Catalogue.title(session, what);
    }

    static DriverColors colors(Session session) {
        return DriverColors.of(session);
    }

    static String[] few(Session session, String[] drivers, int most) {
        return drivers.length > 0 ? drivers : Catalogue.quickest(session, most);
    }

    static String[] finishers(Session session, String[] drivers, int most) {
        return drivers.length > 0 ? drivers : Catalogue.finishers(session, most);
    }

    static DataNotFoundException missing(Session session, String what) {
        return new DataNotFoundException(
                "no chart: no " + what + " in " + session.key(), List.of());
    }
}
