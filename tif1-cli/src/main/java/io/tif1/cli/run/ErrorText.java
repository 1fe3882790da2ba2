package io.tif1.cli.run;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.NetworkException;
import io.tif1.api.Secrets;
import io.tif1.api.model.Candidate;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words for failures: one line, and more where asked for. */
final class ErrorText {
    private static final int NAMED = 3;

    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    private ErrorText() {}

    /** Returns what went wrong and what to do next, without line breaks. */
    static String line(Throwable failure) {
        String text = core(failure) + hint(failure);
        return printable(text);
    }

    /**
     * Returns a text as one line that is safe to show: secrets are masked, and characters that move
     * the cursor, or turn the direction of text, are replaced.
     */
    static String printable(String text) {
        String line = Secrets.mask(text.strip().replaceAll("\\R\\s*+", " "));
        return UNSAFE.matcher(line).replaceAll("\uFFFD");
    }

    private static String core(Throwable failure) {
        if (failure instanceof FileSystemException file) {
            return "cannot use " + file.getFile() + ": " + reason(file);
        }
        String message = failure.getMessage();
        return message == null || message.isBlank()
                ? failure.getClass().getSimpleName() + " (a bug: please report it with -vv)"
                : message;
    }

    private static String reason(FileSystemException failure) {
        String fallback = "failed";
        if (failure instanceof NoSuchFileException) {
            fallback = "no such file or folder";
        } else if (failure instanceof AccessDeniedException) {
            fallback = "access denied";
        }
        return Objects.requireNonNullElse(failure.getReason(), fallback);
    }

    private static String hint(Throwable failure) {
        if (failure instanceof DataNotFoundException missing) {
            return didYouMean(core(failure), missing.candidates());
        }
        if (failure instanceof NetworkException network && !network.attempts().isEmpty()) {
            return "; -v lists the attempts";
        }
        return "";
    }

    private static String didYouMean(String said, List<Candidate> candidates) {
        if (candidates.isEmpty() || said.contains(candidates.get(0).name())) {
            return "";
        }
        return candidates.stream()
                .limit(NAMED)
                .map(Candidate::name)
                .collect(Collectors.joining(", ", "; did you mean ", "?"));
    }

    /** Prints attempts and causes, the outermost first. */
    static void causes(Throwable failure, PrintWriter err) {
        if (failure instanceof NetworkException network) {
            network.attempts()
                    .forEach(attempt -> err.println("  tried " + printable(attempt.toString())));
        }
        @Nullable Throwable cause = failure.getCause();
        for (int depth = 0; cause != null && depth < 20; depth++) {
            err.println("  because " + printable(cause.toString()));
            cause = cause.getCause();
        }
    }
}
