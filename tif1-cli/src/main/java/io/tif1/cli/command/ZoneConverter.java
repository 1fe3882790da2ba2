package io.tif1.cli.command;

import java.time.DateTimeException;
import java.time.ZoneId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time zone by its IANA name or offset; {@code local} is the machine's own. */
final class ZoneConverter implements ITypeConverter<ZoneId> {
    @Override
    public ZoneId convert(String text) {
        if (text.equalsIgnoreCase("local")) {
            return ZoneId.systemDefault();
        }
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "'"
                            + text
                            + "' is no time zone; write one such as Europe/London, +02:00 or"
                            + " local");
        }
    }
}
