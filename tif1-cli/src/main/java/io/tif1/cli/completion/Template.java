package io.tif1.cli.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The parts of the scripts that are the same whatever the commands. */
final class Template {
    private Template() {}

    static String read(String name) {
        try (@Nullable InputStream text = Template.class.getResourceAsStream(name)) {
            if (text == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
