package io.tif1.testkit;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.mirror.fault.FaultKind;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/**
 * One thing that goes wrong between the server and the {@code Tif1} of a {@link Tif1Test}.
 *
 * <p>Where several fit a request, the first in the list strikes.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Fault {
    /** What goes wrong. */
    FaultKind kind();

    /**
     * Which files are struck, as {@code season/event/session/path}; {@code *} stands for any text.
     */
    String path() default "*";

    /** The first request for a file that is struck, 1 for the very first. */
    int first() default 1;

    /** How many requests for a file in a row are struck; all unless set. */
    int times() default Integer.MAX_VALUE;

    /** The HTTP status, 100 to 599; for {@link FaultKind#STATUS} alone, which needs it. */
    int status() default 0;

    /**
     * Milliseconds of delay of {@link FaultKind#SLOW}, and between two pieces of {@link
     * FaultKind#DRIP}; both need it, the others have none.
     */
    long millis() default 0;

    /**
     * Bytes of a piece of {@link FaultKind#DRIP}, and of the inflated body of {@link
     * FaultKind#GZIP_BOMB}; both need it, the others have none.
     */
    long amount() default 0;

    /**
     * A header's value: {@code Content-Type} of {@link FaultKind#WRONG_TYPE}, which needs it;
     * {@code Retry-After} of {@link FaultKind#STATUS}, left out if empty; {@code Location} of
     * {@link FaultKind#REDIRECT}, the address asked for if empty.
     */
    String text() default "";
}
