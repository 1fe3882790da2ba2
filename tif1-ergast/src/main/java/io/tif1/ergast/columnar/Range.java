package io.tif1.ergast.columnar;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/**
 * Declares which numbers a column may hold.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Range {
    /** The least number allowed. */
    double min() default Double.NEGATIVE_INFINITY;

    /** The greatest number allowed. */
    double max() default Double.POSITIVE_INFINITY;

    /** What happens to others. */
    Severity severity() default Severity.REJECT;
}
