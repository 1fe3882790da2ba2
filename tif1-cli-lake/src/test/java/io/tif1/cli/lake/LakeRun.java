package io.tif1.cli.lake;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tif1.cli.Main;
import io.tif1.cli.terminal.Screen;
import io.tif1.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/** One run of the command inside the test's process. */
record LakeRun(int code, String out, String err) {
    static LakeRun of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new ByteArrayInputStream(new byte[0]),
                        out,
                        Terminal.writer(err),
                        Screen.plain(100));
        int code = Main.run(terminal, arguments);
        return new LakeRun(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
