package io.tif1.testkit;

import io.tif1.mirror.fault.FaultKind;
import io.tif1.mirror.fault.FaultRule;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** Turns {@link Fault} into rules, and refuses what has no meaning. */
final class FaultReading {
    private enum Part {
        NEEDED,
        OPTIONAL,
        MEANINGLESS
    }

    private FaultReading() {}

    /** Returns the rule; an annotation that contradicts itself is refused by name. */
    static FaultRule rule(Fault fault) {
        checkNumbers(fault);
        checkParts(fault);
        return new FaultRule(
                fault.path(),
                fault.first(),
                fault.times(),
                new io.tif1.mirror.fault.Fault(
                        fault.kind(),
                        fault.kind() == FaultKind.REDIRECT ? 302 : fault.status(),
                        Duration.ofMillis(fault.millis()),
                        fault.amount(),
                        fault.text()));
    }

    private static void checkNumbers(Fault fault) {
        check(fault, fault.first() >= 1, "first is " + fault.first() + ", the least is 1");
        check(fault, fault.times() >= 1, "times is " + fault.times() + ", the least is 1");
        check(fault, fault.millis() >= 0, "millis is " + fault.millis());
        boolean fits = fault.amount() >= 0 && fault.amount() <= Integer.MAX_VALUE;
        check(fault, fits, "amount is " + fault.amount());
        boolean isStatus = fault.status() >= 100 && fault.status() <= 599;
        check(fault, fault.status() == 0 || isStatus, "status is " + fault.status());
    }

    private static void checkParts(Fault fault) {
        FaultKind kind = fault.kind();
        boolean drips = kind == FaultKind.DRIP;
        part(fault, "status", fault.status() != 0, onlyIf(kind == FaultKind.STATUS));
        part(fault, "millis", fault.millis() != 0, onlyIf(drips || kind == FaultKind.SLOW));
        part(fault, "amount", fault.amount() != 0, onlyIf(drips || kind == FaultKind.GZIP_BOMB));
        part(fault, "text", !fault.text().isEmpty(), text(kind));
    }

    private static Part onlyIf(boolean needed) {
        return needed ? Part.NEEDED : Part.MEANINGLESS;
    }

    private static Part text(FaultKind kind) {
        return switch (kind) {
            case WRONG_TYPE -> Part.NEEDED;
            case STATUS, REDIRECT -> Part.OPTIONAL;
            default -> Part.MEANINGLESS;
        };
    }

    private static void part(Fault fault, String name, boolean given, Part part) {
        check(fault, given || part != Part.NEEDED, "it needs " + name);
        check(fault, !given || part != Part.MEANINGLESS, name + " has no meaning for it");
    }

    private static void check(Fault fault, boolean right, String what) {
        if (!right) {
            throw new ExtensionConfigurationException(
                    "@Fault(kind = %s): %s".formatted(fault.kind(), what));
        }
    }
}
