package io.tif1.cli.command;

import io.tif1.api.PluginException;
import io.tif1.api.frame.Frame;
import java.util.Map;

/** The table libraries' own types, by backend; none of them is needed to compile. */
final class NativeTypes {
    private static final Map<String, String> TYPES =
            Map.of(
                    "arrow", "org.apache.arrow.vector.VectorSchemaRoot",
                    "joinery", "joinery.DataFrame",
                    "tablesaw", "tech.tablesaw.api.Table");

    private NativeTypes() {}

    /** Unwraps a frame and returns the name of what came out. */
    static String nameOf(Frame frame) {
        String type = TYPES.get(frame.backend());
        if (type == null) {
            return "primitive arrays";
        }
        try {
            Class<?> library = Class.forName(type, false, frame.getClass().getClassLoader());
            return frame.unwrap(library).getClass().getName();
        } catch (ClassNotFoundException e) {
            throw new PluginException(
                    "the library of the frame backend %s is missing".formatted(frame.backend()), e);
        }
    }
}
