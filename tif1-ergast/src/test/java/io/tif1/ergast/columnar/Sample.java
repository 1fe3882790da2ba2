package io.tif1.ergast.columnar;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A row with a column of every kind. */
@Entity(
        name = "samples",
        rows = "doc.groups[].rows[]",
        version = 3,
        ignored = {"/doc.{meta,skip}", "extra.*"})
public record Sample(
        @Column(path = "../id", key = true) int group,
        @Column(key = true, required = true) String name,
        @Column(path = "nested.deep.count") @Range(min = 0) Integer count,
        Long big,
        @Range(min = -1000, max = 1000, severity = Severity.CLEAR) Double ratio,
        BigDecimal points,
        Boolean flag,
        @Column(strict = true) LocalDate day,
        LocalTime time,
        Instant at,
        @Column(
                        path = {"first", "second"},
                        as = Coercion.DURATION_MS)
                Integer lapMs,
        @Matches("[A-Z]{3}") String code,
        @Column(path = "tags[]") List<String> tags,
        @Column(path = "people[].name") List<String> people,
        @Column(fallback = "unknown") String team,
        @Ordinal(within = "group") int place,
        String label) {
    /** Joins two columns. */
    @Computed(
            value = "label",
            from = {"name", "count"})
    public static String label(String name, Integer count) {
        return count == null ? null : name + "#" + count;
    }
}
