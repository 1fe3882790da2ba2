package io.tif1.cli.manual;

import io.tif1.cli.run.ExitCode;

/** What the exit codes mean, in the words of the manual. */
enum Exit {
    OK(ExitCode.OK, "It worked."),
    FAILURE(ExitCode.FAILURE, "Anything that no other code says."),
    USAGE(ExitCode.USAGE, "The command line or a setting is wrong."),
    NOT_FOUND(ExitCode.NOT_FOUND, "No such season, event, session, driver, lap or file."),
    NETWORK(ExitCode.NETWORK, "No source could be reached."),
    INVALID_DATA(ExitCode.INVALID_DATA, "A file was delivered but cannot be read."),
    BROKEN_PIPE(ExitCode.BROKEN_PIPE, "The reader of the output went away.");

    private final int code;
    private final String meaning;

    Exit(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    int code() {
        return code;
    }

    String meaning() {
        return meaning;
    }
}
