package io.tif1.it.snippets;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.function.Executable;

/** What a program prints. */
public final class Printed {
    private Printed() {}

    /** Runs a program and returns its standard output, with plain line ends and decimal points. */
    public static String by(Executable program) throws Throwable {
        PrintStream standard = System.out;
        Locale usual = Locale.getDefault();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        Locale.setDefault(Locale.ROOT);
        try {
            program.execute();
        } finally {
            System.setOut(standard);
            Locale.setDefault(usual);
        }
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
