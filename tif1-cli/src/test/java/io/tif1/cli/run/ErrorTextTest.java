package io.tif1.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Attempt;
import io.tif1.api.EventNotFoundException;
import io.tif1.api.NetworkException;
import io.tif1.api.model.Candidate;
import io.tif1.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorTextTest {
    private static final NetworkException UNREACHABLE =
            new NetworkException(
                    NetworkException.Kind.TIMEOUT,
                    "cannot fetch laps.json",
                    List.of(new Attempt("cdn", "https://x/laps.json", 503, "busy", Duration.ZERO)),
                    new IOException("reset"));

    @Test
    void suggestsCandidatesThatTheMessageDoesNotName() {
        List<Candidate> candidates =
                List.of(new Candidate("Austria", 83), new Candidate("Australia", 71));

        assertThat(ErrorText.line(new EventNotFoundException(2025, "no \"Austr\"", candidates)))
                .isEqualTo("no \"Austr\"; did you mean Austria, Australia?");
        assertThat(ErrorText.line(new EventNotFoundException(2025, "Austria?", candidates)))
                .isEqualTo("Austria?");
    }

    @Test
    void pointsToTheAttempts() {
        assertThat(ErrorText.line(UNREACHABLE)).endsWith("; -v lists the attempts");
    }

    @Test
    void listsAttemptsAndCauses() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        ErrorText.causes(UNREACHABLE, Terminal.writer(err));

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("tried cdn: status 503 busy", "because java.io.IOException: reset");
    }

    @Test
    void namesFilesAndReasons() {
        assertThat(ErrorText.line(new NoSuchFileException("/a/b")))
                .isEqualTo("cannot use /a/b: no such file or folder");
        assertThat(ErrorText.line(new AccessDeniedException("/a/b")))
                .isEqualTo("cannot use /a/b: access denied");
    }

    @Test
    void staysOnOneLine() {
        assertThat(ErrorText.line(new IOException("one\n  two\r\n"))).isEqualTo("one two");
    }

    @Test
    void aFailureWithoutWordsIsABug() {
        assertThat(ErrorText.line(new NullPointerException()))
                .startsWith("NullPointerException (a bug");
    }
}
