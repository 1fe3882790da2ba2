package io.tif1.ergast.columnar;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/**
 * Declares where a component of an {@link Entity} comes from; a component without it takes the
 * field of its own name.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {
    /** The column's name; the component's in snake case unless given. */
    String name() default "";

    /**
     * Field names from the row, separated by dots; {@code ../} goes to the object around, and
     * {@code []} gathers the values of an array. The first path that has a value counts; {@code
     * "@A|B"} stands for the name of the first field that is present.
     */
    String[] path() default {};

    /** How text becomes a value; what fits the component's type unless given. */
    Coercion as() default Coercion.AUTO;

    /** Whether the column is part of the natural key. */
    boolean key() default false;

    /** Whether a row without a value is rejected; always so for primitive components. */
    boolean required() default false;

    /** Whether a row whose text is no such value is rejected; else the value is missing. */
    boolean strict() default false;

    /** The text taken where there is none. */
    String fallback() default "";
}
