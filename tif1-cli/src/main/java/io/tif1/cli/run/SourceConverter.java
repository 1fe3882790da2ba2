package io.tif1.cli.run;

import io.tif1.api.Sources;
import io.tif1.api.model.Packs;
import io.tif1.api.spi.Source;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads {@code --source}: a known name, an address, or a folder, zip file or race pack that exists.
 */
final class SourceConverter implements ITypeConverter<Source> {
    @Override
    public Source convert(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.equals("sample")) {
            return Sources.sample();
        }
        if (lower.equals("cdn")) {
            return Sources.cdn();
        }
        return lower.startsWith("http://") || lower.startsWith("https://")
                ? Sources.mirror(address(text))
                : local(existing(text));
    }

    private static Source local(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(Packs.SUFFIX)
                ? Sources.pack(path)
                : Sources.directory(path);
    }

    private static URI address(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("'" + text + "' is not an address");
        }
    }

    private static Path existing(String text) {
        try {
            Path path = Path.of(text);
            if (Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException notEvenAPath) {
            throw refused(text);
        }
        throw refused(text);
    }

    private static TypeConversionException refused(String text) {
        return new TypeConversionException(
                "'"
                        + text
                        + "' is no folder, zip file or race pack; other sources are sample, cdn or"
                        + " an http(s) address");
    }
}
