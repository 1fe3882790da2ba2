package org.example.quick;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.Lap;
import io.tif1.api.model.Session;

/** Prints the fastest lap of the sample's race. */
public final class Quick {
    private Quick() {}

    /** Needs no arguments. */
    public static void main(String[] args) {
        try (Tif1 f1 = Tif1.builder().source(Sources.sample()).noCache().open()) {
            Session race = f1.session(2025, "Sample Grand Prix", "R");
            Lap best = race.laps().fastest().orElseThrow();
            System.out.println(best.driver() + " " + best.time() + " on lap " + best.number());
        }
    }
}
