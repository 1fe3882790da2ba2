package io.tif1.ergast.columnar;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/**
 * Declares a column that a public static method of the record works out from others.
 *
 * <p>The method has one parameter for each column of {@link #from}, in that order, of the types of
 * their components as objects; missing is null. What it returns is the value; null is missing.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Computed {
    /** The column's name. */
    String value();

    /** The columns it is worked out from. */
    String[] from();
}
