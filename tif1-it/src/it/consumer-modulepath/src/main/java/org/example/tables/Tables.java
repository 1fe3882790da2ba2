package org.example.tables;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.frame.Frame;
import java.nio.file.Path;
import org.apache.arrow.vector.VectorSchemaRoot;

/** Prints how many laps a folder of files holds, as Arrow counts them. */
public final class Tables {
    private Tables() {}

    /** Takes the folder that holds the season folders. */
    public static void main(String[] args) {
        try (Tif1 f1 = Tif1.builder().source(Sources.directory(Path.of(args[0]))).noCache().open();
                Frame laps = f1.session(2025, "Monaco Grand Prix", "Race").laps().frame("arrow")) {
            VectorSchemaRoot root = laps.unwrap(VectorSchemaRoot.class);
            System.out.println(root.getRowCount() + " laps, " + root.getVector("LapNumber"));
        }
    }
}
