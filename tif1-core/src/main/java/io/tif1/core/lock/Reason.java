package io.tif1.core.lock;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Words for what keeps a file from being used, without the path and without names of classes. */
final class Reason {
    private Reason() {}

    static String of(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "access denied";
        }
        return failure instanceof FileSystemException file
                ? requireNonNullElse(file.getReason(), "the system refuses it")
                : requireNonNullElse(failure.getMessage(), "it failed");
    }
}
