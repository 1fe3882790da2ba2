package io.tif1.ergast.columnar;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/**
 * Declares a column that counts rows from 1 within a group, across pages, in the source's order.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Ordinal {
    /** The whole-number columns that make a group. */
    String[] within();
}
