package io.tif1.cache.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** How changes are made safe: by a log that is read along, or by a copy that is rolled back. */
enum Journal {
    /** The log, unless the file is in a folder of another machine. */
    AUTO,
    /** The log: readers and a writer do not wait for each other; needs shared memory. */
    WAL,
    /** The copy: needs file locks only, as network folders have. */
    DELETE;

    private static final Set<String> NETWORK =
            Set.of(
                    "nfs",
                    "nfs4",
                    "cifs",
                    "smb",
                    "smb2",
                    "smb3",
                    "smbfs",
                    "afs",
                    "afpfs",
                    "9p",
                    "ceph",
                    "glusterfs",
                    "lustre",
                    "beegfs",
                    "webdav",
                    "davfs");

    static Journal parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** Returns whether the log is used for a file, which need not exist. */
    boolean isWriteAheadLog(Path file) {
        return this == WAL || this == AUTO && !isOnNetwork(file);
    }

    /** Returns whether a file system of this type is on another machine. */
    static boolean isNetwork(String type) {
        String name = type.toLowerCase(Locale.ROOT);
        return NETWORK.contains(name) || name.startsWith("fuse.") && !name.equals("fuse.ext4");
    }

    private static boolean isOnNetwork(Path file) {
        try {
            return file.toString().startsWith("\\\\") || isNetwork(Files.getFileStore(file).type());
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
