package io.tif1.cli.run;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.ConfigurationException;
import io.tif1.api.DataNotFoundException;
import io.tif1.api.InvalidDataException;
import io.tif1.api.NetworkException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns failures into one line on standard error and an exit code. */
@API(status = INTERNAL, since = "1.0")
public final class ErrorMapper implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final Set<String> BROKEN_PIPES =
            Set.of("Broken pipe", "The pipe is being closed", "The pipe has been ended");

    private final Invocation run;

    /** Creates a mapper for one run. */
    public ErrorMapper(Invocation run) {
        this.run = run;
    }

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, @Nullable ParseResult parsed) {
        Throwable inner = unwrap(failure);
        int code = code(inner);
        if (code != ExitCode.BROKEN_PIPE && !run.isInterrupted()) {
            print(inner);
        }
        return code;
    }

    private void print(Throwable failure) {
        PrintWriter err = run.terminal().err();
        if (failure instanceof ConfigurationException wrong && wrong.problems().size() > 1) {
            err.println("tif1: " + wrong.problems().size() + " settings are wrong:");
            wrong.problems()
                    .forEach(
                            problem -> err.println("  " + ErrorText.printable(problem.toString())));
        } else {
            err.println("tif1: " + ErrorText.line(failure));
        }
        if (run.options().verbosity() > 1) {
            failure.printStackTrace(err);
        } else if (run.options().verbosity() == 1) {
            ErrorText.causes(failure, err);
        }
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = run.terminal().err();
        err.println("tif1: " + ErrorText.line(failure) + suggestions(failure));
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help' for usage.");
        return ExitCode.USAGE;
    }

    private static String suggestions(ParameterException failure) {
        if (!(failure instanceof CommandLine.UnmatchedArgumentException unmatched)
                || unmatched.getSuggestions().isEmpty()) {
            return "";
        }
        return "; did you mean " + String.join(", ", unmatched.getSuggestions()) + "?";
    }

    private static int code(Throwable failure) {
        if (failure instanceof IOException && isBrokenPipe(failure.getMessage())) {
            return ExitCode.BROKEN_PIPE;
        }
        if (failure instanceof IllegalArgumentException
                || (failure instanceof ConfigurationException wrong
                        && !wrong.problems().isEmpty())) {
            return ExitCode.USAGE;
        }
        if (failure instanceof DataNotFoundException) {
            return ExitCode.NOT_FOUND;
        }
        if (failure instanceof NetworkException) {
            return ExitCode.NETWORK;
        }
        return failure instanceof InvalidDataException ? ExitCode.INVALID_DATA : ExitCode.FAILURE;
    }

    private static boolean isBrokenPipe(@Nullable String message) {
        return message != null && BROKEN_PIPES.contains(message);
    }

    private static Throwable unwrap(Throwable failure) {
        boolean wrapper =
                failure instanceof CompletionException
                        || failure instanceof ExecutionException
                        || failure instanceof UncheckedIOException;
        Throwable cause = failure.getCause();
        return wrapper && cause != null ? unwrap(cause) : failure;
    }
}
