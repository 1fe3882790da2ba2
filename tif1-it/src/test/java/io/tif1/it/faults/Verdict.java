package io.tif1.it.faults;

import static io.tif1.mirror.fault.FaultKind.BAD_GZIP;
import static io.tif1.mirror.fault.FaultKind.BIT_FLIP;
import static io.tif1.mirror.fault.FaultKind.DISCONNECT;
import static io.tif1.mirror.fault.FaultKind.EMPTY;
import static io.tif1.mirror.fault.FaultKind.GOAWAY;
import static io.tif1.mirror.fault.FaultKind.GZIP_BOMB;
import static io.tif1.mirror.fault.FaultKind.HTML;
import static io.tif1.mirror.fault.FaultKind.LAST_ANSWER;
import static io.tif1.mirror.fault.FaultKind.REDIRECT;
import static io.tif1.mirror.fault.FaultKind.RESET;
import static io.tif1.mirror.fault.FaultKind.STATUS;
import static io.tif1.mirror.fault.FaultKind.TRUNCATE;
import static io.tif1.mirror.fault.FaultKind.WRONG_LENGTH;
import static io.tif1.mirror.fault.FaultKind.WRONG_TYPE;

import io.tif1.api.InvalidDataException;
import io.tif1.api.NetworkException;
import io.tif1.api.ResourceNotFoundException;
import io.tif1.api.spi.Resource;
import io.tif1.mirror.fault.FaultKind;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Knows which outcomes a scenario allows; a deadline may pass in any of them. */
final class Verdict {
    private static final Set<FaultKind> SPOILING =
            EnumSet.of(
                    TRUNCATE, WRONG_LENGTH, HTML, BIT_FLIP, BAD_GZIP, GZIP_BOMB, WRONG_TYPE, EMPTY);
    private static final Set<FaultKind> CUTTING =
            EnumSet.of(RESET, DISCONNECT, GOAWAY, LAST_ANSWER, WRONG_LENGTH);

    /** Requests beside the one that a goodbye strikes are answered 500, or not at all. */
    private static final Set<FaultKind> REFUSING = EnumSet.of(STATUS, REDIRECT, GOAWAY);

    private Verdict() {}

    /** Returns what is wrong with a body. */
    static Optional<String> ofBody(Resource file, byte[] body) {
        if (Files.isAbsent(file)) {
            return Optional.of("a file that is not there has a body");
        }
        boolean right = Arrays.equals(body, Files.body(file));
        return right ? Optional.empty() : Optional.of("wrong value");
    }

    /**
     * Returns what is wrong with a failure.
     *
     * @param elapsed the time since the call; once a try was broken off, by its own time-out or by
     *     the deadline of its call, the mirror may end other streams of the connection with it
     */
    static Optional<String> ofFailure(
            Scenario scenario, Resource file, Throwable failure, Duration elapsed) {
        boolean right = false;
        if (failure instanceof ResourceNotFoundException) {
            right = Files.isAbsent(file) || scenario.denies();
        } else if (failure instanceof InvalidDataException invalid) {
            boolean located = invalid.location().file().equals(file.toString());
            right = located && any(scenario, SPOILING);
        } else if (failure instanceof NetworkException network) {
            boolean brokenOff = elapsed.compareTo(scenario.firstBreak()) >= 0;
            boolean cut = brokenOff && network.kind() == NetworkException.Kind.CONNECTION;
            right = cut || may(scenario, network.kind());
        }
        return right ? Optional.empty() : Optional.of("wrong error: " + failure);
    }

    private static boolean may(Scenario scenario, NetworkException.Kind kind) {
        return switch (kind) {
            case TIMEOUT -> true;
            case STATUS -> any(scenario, REFUSING);
            case CONNECTION -> any(scenario, CUTTING);
            case PAUSED -> !scenario.kinds().isEmpty();
            case OFFLINE, CANCELLED -> false;
        };
    }

    private static boolean any(Scenario scenario, Set<FaultKind> kinds) {
        return scenario.kinds().stream().anyMatch(kinds::contains);
    }
}
