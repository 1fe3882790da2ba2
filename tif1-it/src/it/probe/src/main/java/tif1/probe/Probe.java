package tif1.probe;

import io.tif1.api.Tif1;
import io.tif1.api.Tif1Builder;
import io.tif1.api.Tif1Exception;
import io.tif1.api.frame.Frame;
import io.tif1.api.model.PluginInfo;
import io.tif1.api.model.Session;

/**
 * Opens with the settings given as {@code key=value}, lists the plugins that were found, loads one
 * session's laps as a frame, and says what happened in plain lines.
 */
public final class Probe {
    private Probe() {}

    /** Arguments: season, event, session, then settings. */
    public static void main(String[] args) {
        Tif1Builder builder = Tif1.builder();
        for (int i = 3; i < args.length; i++) {
            String[] setting = args[i].split("=", 2);
            builder.set(setting[0], setting[1]);
        }
        try (Tif1 f1 = builder.open()) {
            f1.plugins().forEach(Probe::print);
            load(f1.session(Integer.parseInt(args[0]), args[1], args[2]));
        } catch (Tif1Exception e) {
            System.out.println("error " + e.getClass().getSimpleName() + ": " + e.getMessage());
            System.exit(9);
        }
    }

    private static void load(Session session) {
        try (Frame frame = session.laps().frame()) {
            System.out.println("frame " + frame.backend() + " rows " + frame.rows());
        }
        session.laps()
                .fastest()
                .ifPresent(lap -> System.out.println("fastest " + lap.driver() + " " + lap.time()));
    }

    private static void print(PluginInfo plugin) {
        System.out.printf(
                "plugin %s %s from %s%s%n",
                plugin.kind(), plugin.id(), plugin.origin(), plugin.chosen() ? " chosen" : "");
    }
}
