package io.tif1.testkit;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives tests an open {@link io.tif1.api.Tif1} as a parameter, and closes it afterwards.
 *
 * <p>Each test has its own; what {@code @BeforeAll} or the constructor of a class with one instance
 * asks for is shared by the class. With {@link #faults} or {@link #mirror} the source is served by
 * a {@link io.tif1.mirror.MirrorServer} in this process over HTTP/2, which is a parameter, too, and
 * needs {@code tif1-cdn} on the path. On a method it replaces the one on the class; nested classes
 * take over that of the outer one.
 *
 * <p>A fault or setting that has no meaning fails the test and says why.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(Tif1Extension.class)
public @interface Tif1Test {
    /**
     * The source as people write it: {@code sample}, another provider's id, an address of a mirror,
     * a folder or a {@code .zip} file.
     */
    String source() default "sample";

    /** What goes wrong on the way from the source. */
    Fault[] faults() default {};

    /** Whether a mirror serves the source although nothing goes wrong. */
    boolean mirror() default false;

    /**
     * The share of requests that are struck by chance, each of the faults equally likely, 0 to 1;
     * 1, the default, leaves it to the rules of the faults. The seed decides which.
     */
    double share() default 1;

    /** The seed of the synthetic weekends and of faults by chance. */
    long seed() default 1;

    /** The ids of the cache tiers, new and empty for each {@code Tif1}; none unless set. */
    String[] cache() default {};

    /** The id of the table library of {@code frame()}; the one on the path unless set. */
    String frame() default "";

    /** Further settings as {@code key=value}, such as {@code "tif1.source.sample.laps=5"}. */
    String[] settings() default {};
}
