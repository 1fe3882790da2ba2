package io.tif1.ergast.columnar;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;

/**
 * Declares that a record is a row of some documents.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Entity {
    /** The table's name, such as {@code "results"}. */
    String name();

    /**
     * Where rows are: field names from the document's root, {@code []} after each array, such as
     * {@code "MRData.RaceTable.Races[].Results[]"}. Several places may be given.
     */
    String[] rows();

    /** The version of the declaration; raised when columns change. */
    int version() default 1;

    /**
     * Fields that are known and not wanted: a path as in {@link Column}, or from the root after a
     * slash; {@code {a,b}} stands for each name, and a final {@code *} for all.
     */
    String[] ignored() default {};
}
