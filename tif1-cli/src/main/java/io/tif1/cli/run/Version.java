package io.tif1.cli.run;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** The version of this command. */
@API(status = INTERNAL, since = "1.0")
public final class Version {
    private Version() {}

    /** Returns the version that the build wrote. */
    public static String current() {
        try (@Nullable InputStream text = Version.class.getResourceAsStream("version.txt")) {
            if (text == null) {
                throw new IllegalStateException("the resource version.txt is missing");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).trim();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
