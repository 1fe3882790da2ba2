package tif1.meters;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.Session;
import io.tif1.micrometer.Tif1Meters;

/** Loads laps of the sample and says in plain lines what the meters counted. */
public final class Meters {
    private Meters() {}

    /** Takes no arguments. */
    public static void main(String[] args) {
        MeterRegistry registry = new SimpleMeterRegistry();
        System.out.println("meters from " + name(Tif1Meters.class.getModule()));
        try (Tif1 f1 = Tif1.builder().source(Sources.sample()).noCache().open()) {
            new Tif1Meters(f1).bindTo(registry);
            Session race = f1.session(2025, "Sample", "R");
            System.out.println("laps " + race.laps().size());
            double sessions = registry.get("tif1.sessions").gauge().value();
            System.out.println("tif1.sessions " + (int) sessions + " for " + race.key());
            double decoded =
                    registry.get("tif1.stage").tag("stage", "decode").functionTimer().count();
            System.out.println("tif1.stage of decode " + (long) decoded);
        }
    }

    private static String name(Module module) {
        return module.isNamed() ? "module " + module.getName() : "unnamed module";
    }
}
